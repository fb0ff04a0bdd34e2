import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Pictures are stored by name, without a record of removed ones, and If-None-Match and Range are both honoured. wanted_part gives the slice of the picture that a GET asks for, or None when there is no range to serve.',
  source: `@app.get("/avatars/<name>.png")
def avatar(name):
    picture = store.find(name)
    if picture is None:
        return {"error": "No picture has this name"}, «1»

    headers = {
        "ETag": f'"{picture.tag}"',
        "Content-Type": "image/png",
    }
    if request.if_none_match.contains_weak(picture.tag):
        return "", «2», headers

    part = wanted_part(request, picture)
    if part is not None:
        headers["Content-Range"] = part.content_range
        return picture.read(part), «3», headers
    return picture.read(), «4», headers`,
  blanks: [
    {
      answer: 404,
      asks: 'The store has no picture of this name.',
      why: 'There is nothing to send, and the store cannot tell whether there ever was.',
      whyNot: {
        204: 'The GET did not succeed: a picture was asked for, and an error message comes back.',
        410: 'The store has no record of removed pictures, so a removal for good cannot be claimed.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 304,
      asks: 'If-None-Match names the tag that the picture has now.',
      why: 'The client holds this very picture, and is told to go on using its copy.',
      beside: 'The ETag goes along, the picture does not.',
      whyNot: {
        200: 'If-None-Match is honoured, and the handler sends no picture when the tag matches.',
        302: 'The picture is at no other address: the client is sent back to the copy that it holds.',
      },
      sections: ['RFC 9110, Section 13.1.2', 'RFC 9110, Section 15.4.5'],
    },
    {
      answer: 206,
      asks: 'The client has no copy yet, and wanted_part gives a slice.',
      why: 'The range is honoured, and only that slice is sent.',
      beside: 'Content-Range must say which bytes of how many these are.',
      whyNot: {
        200: 'It would present the slice as the whole picture, and only part of the bytes is read.',
        304: 'The client has no copy that it could go on using.',
      },
      sections: ['RFC 9110, Section 15.3.7'],
    },
    {
      answer: 200,
      asks: 'The client has an outdated copy and asks for no range.',
      why: 'The whole picture is sent, in its present state.',
      whyNot: {
        206: 'Nobody asked for a range, and picture.read() returns every byte.',
        304: 'The tag of the outdated copy does not match, so that copy should not be used any longer.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
