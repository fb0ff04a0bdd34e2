import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Notes are private. Members know of each other’s notes by title, so a refusal need not be hidden. req.user is set when the token is valid.',
  source: `app.get('/notes/:id', async (req, res) => {
  if (!req.user) {
    res.set('WWW-Authenticate', 'Bearer')
    return res.status(«1»).json({ error: 'Token needed' })
  }
  const note = await notes.find(req.params.id)
  if (!note) return res.status(«2»).json({ error: 'No such note' })

  if (note.owner !== req.user.id) {
    return res.status(«3»).json({ error: 'Not yours' })
  }
  res.status(«4»).json(note)
})`,
  blanks: [
    {
      answer: 401,
      asks: 'There is no valid token.',
      why: 'Credentials are missing or not valid, and a challenge goes along.',
      beside: 'The WWW-Authenticate header is mandatory with it.',
      whyNot: {
        403: 'A challenge is sent: with a valid token the caller may well get in.',
        400: 'The request is well made, and what it lacks are credentials.',
      },
      sections: ['RFC 9110, Section 15.5.2'],
    },
    {
      answer: 404,
      asks: 'No note has this number.',
      why: 'Nothing lives at this address.',
      whyNot: {
        410: 'find() only says that there is none; it does not know of a deliberate removal.',
        403: 'There is no note that could be refused.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 403,
      asks: 'The note belongs to another member.',
      why: 'The caller is known, the note is there, and it is refused.',
      whyNot: {
        401: 'The token is valid; signing in again as the same member changes nothing.',
        404: 'Members know of each other’s notes, so there is nothing to conceal.',
      },
      sections: ['RFC 9110, Section 15.5.4'],
    },
    {
      answer: 200,
      asks: 'The note is the caller’s own.',
      why: 'It worked, and the note is the answer.',
      whyNot: {
        204: 'The note is sent as JSON, and an empty answer could not hold it.',
        304: 'No condition header was looked at, so nobody knows of a stored copy.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
