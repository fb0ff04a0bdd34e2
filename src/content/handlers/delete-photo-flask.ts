import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A photo is deleted before the reply is sent, and a success is answered with headers alone. The rows of deleted photos are kept, so that the API can say openly that one is over for good and clients drop their links.',
  source: `@app.delete("/photos/<int:photo_id>")
def delete_photo(photo_id):
    photo = photos.get(photo_id)
    if photo is None:
        return {"error": "No photo ever had this number"}, «1»

    if photo.deleted_at is not None:
        when = photo.deleted_at.isoformat()
        return {"error": "Deleted for good", "when": when}, «2»

    storage.remove(photo.path)
    photo.mark_deleted()
    return "", «3»`,
  blanks: [
    {
      answer: 404,
      asks: 'No photo ever had this number.',
      why: 'There is nothing at this address, and no row says that there ever was.',
      whyNot: {
        204: 'There was no photo to delete, and the reply says so in a message.',
        410: 'A photo that is over for good has a row, and this number has none.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 410,
      asks: 'The photo was deleted last month.',
      why: 'The kept row says that it is over for good, and the API wants clients to know.',
      beside:
        'Nobody has to use it, or to keep such rows for ever: that is up to the owner of the server.',
      whyNot: {
        204: 'This call deleted nothing, and it sends a message with a date.',
        404: 'The row shows that the removal is for good, and the brief wants that said so that links go.',
      },
      sections: ['RFC 9110, Section 15.5.11'],
    },
    {
      answer: 204,
      asks: 'The photo has just been deleted.',
      why: 'The deletion is done, and there is nothing to say about it.',
      beside: 'No Content-Length may go with it, not even 0.',
      whyNot: {
        200: 'The handler returns an empty string, as the brief says of a success.',
        202: 'The file and the row were dealt with before the return, so nothing is left to do.',
      },
      sections: ['RFC 9110, Section 9.3.5', 'RFC 9110, Section 15.3.5', 'RFC 9110, Section 8.6'],
    },
  ],
}
