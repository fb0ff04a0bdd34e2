import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Deleting a photo happens within the call, and the API never sends content after it. Photos that were deleted are remembered, and clients should stop asking for them.',
  source: `@app.delete("/photos/<int:photo_id>")
def delete_photo(photo_id):
    photo = db.get(photo_id)
    if photo is None:
        return {"error": "There never was such a photo"}, «1»
    if photo.deleted_at:
        return {"error": "Deleted for good"}, «2»

    photo.remove()
    return "", «3»`,
  blanks: [
    {
      answer: 404,
      asks: 'There never was such a photo.',
      why: 'Nothing lives at this address, and nothing is known of it.',
      whyNot: {
        410: 'Nothing was taken away here: the number was never in use.',
        204: 'Nothing was deleted, and the handler reports it as an error.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 410,
      asks: 'The photo was deleted some time ago.',
      why: 'It is known to be gone for good, and clients should stop asking.',
      whyNot: {
        404: 'The handler knows what happened to it, and wants clients to stop asking.',
        409: 'No state that the client could settle is in the way.',
      },
      sections: ['RFC 9110, Section 15.5.11'],
    },
    {
      answer: 204,
      asks: 'The photo has just been removed.',
      why: 'It is done, and no content is ever sent after a deletion.',
      beside: 'No Content-Length either, not even 0.',
      whyNot: {
        202: 'remove() has returned: the photo is deleted by now.',
        200: 'The API never sends content here, and there is none in this answer.',
      },
      sections: ['RFC 9110, Section 9.3.5', 'RFC 9110, Section 15.3.5'],
    },
  ],
}
