import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Only its owner may read a note, but all members see each other’s titles in a list, so nobody hides that a note exists. Earlier middleware sets req.user when the token is valid and leaves it empty otherwise; notes.find keeps no trace of deleted notes.',
  source: `app.get('/notes/:id', async (req, res) => {
  if (!req.user) {
    res.set('WWW-Authenticate', 'Bearer')
    return res.status(«1»).json({ error: 'A valid token is needed' })
  }

  const note = await notes.find(req.params.id)
  if (!note) {
    return res.status(«2»).json({ error: 'No such note' })
  }
  if (note.owner !== req.user.id) {
    return res.status(«3»).json({ error: 'This note is private' })
  }
  res.json(note)
})`,
  blanks: [
    {
      answer: 401,
      asks: 'The token is missing or no longer valid.',
      why: 'A valid token is the cure, and the reply says how to present one.',
      beside: 'WWW-Authenticate must go with it, here with the Bearer scheme.',
      whyNot: {
        400: 'The request is well made; a valid token is all it lacks, and the reply asks for one.',
        403: 'Nobody was refused for who they are: with a valid token this caller may be the owner.',
      },
      sections: ['RFC 9110, Section 15.5.2', 'RFC 9110, Section 11.6.1'],
    },
    {
      answer: 404,
      asks: 'The token is valid, but notes.find comes back with nothing.',
      why: 'There is no note at this address, and whether there ever was one is not known.',
      whyNot: {
        403: 'notes.find came back empty, so there is no note whose owner could be compared.',
        410: 'notes.find keeps no trace of deleted notes, so nobody can say that one was taken away.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 403,
      asks: 'The note belongs to another member.',
      why: 'The caller is known and the note was found; the caller is simply not its owner.',
      whyNot: {
        401: 'The token was accepted, and a fresh one for the same member would not change the owner.',
        404: 'Every member can see in the list that this note exists, so the API does not hide it.',
      },
      sections: ['RFC 9110, Section 15.5.4'],
    },
  ],
}
