import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A picture is served with an ETag. Clients may send If-None-Match, or ask for a byte range, which this server honours.',
  source: `@app.get("/avatars/<name>.png")
def avatar(name):
    picture = store.open(name)
    if picture is None:
        return {"error": "No picture"}, «1»
    headers = {"ETag": picture.etag, "Accept-Ranges": "bytes"}
    if picture.etag in request.if_none_match:
        return "", «2», headers
    if request.range and request.range.range_for_length(picture.size):
        start, stop = request.range.range_for_length(picture.size)
        part = f"{start}-{stop - 1}/{picture.size}"
        headers["Content-Range"] = f"bytes {part}"
        return picture.read(start, stop), «3», headers
    return picture.read(), «4», headers`,
  blanks: [
    {
      answer: 404,
      asks: 'The store has no picture of this name.',
      why: 'The store has nothing to send for this address.',
      whyNot: {
        410: 'The store does not say that there ever was one.',
        204: 'No request has succeeded: there is no picture.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 304,
      asks: 'If-None-Match names the present ETag.',
      why: 'The client’s copy is still good.',
      beside: 'The ETag is sent again, the content is not.',
      whyNot: {
        412: 'The method is GET, and a reader may simply keep its copy.',
        200: 'The client has this very picture: sending it again is what the header was to avoid.',
      },
      sections: ['RFC 9110, Section 13.1.2', 'RFC 9110, Section 15.4.5'],
    },
    {
      answer: 206,
      asks: 'The client asked for a range, and it can be served.',
      why: 'Only the slice that was asked for is sent.',
      beside: 'Content-Range says which one.',
      whyNot: {
        200: 'Not the whole picture is sent, but the slice from start to stop.',
        202: 'The slice is here, and nothing is pending.',
      },
      sections: ['RFC 9110, Section 15.3.7'],
    },
    {
      answer: 200,
      asks: 'No condition and no range: the whole picture is sent.',
      why: 'It worked, and the picture is the answer.',
      whyNot: {
        206: 'No range was asked for, and the picture is sent whole.',
        304: 'No tag of the client’s matched, so it has no copy that is still good.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
