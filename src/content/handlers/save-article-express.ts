import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'PUT saves an article that exists already, byte for byte as sent, and answers success with headers alone; it never makes one. When there is an If-Match, fits() compares its ETags with that of the stored version.',
  source: `const json = express.raw({ type: 'application/json' })

app.put('/articles/:id', json, async (req, res) => {
  const article = await articles.find(req.params.id)
  if (!article) return res.sendStatus(«1»)

  if (!req.is('application/json')) {
    return res.status(«2»).json({ error: 'Send JSON' })
  }
  const condition = req.get('If-Match')
  if (condition && !fits(condition, article.etag)) {
    return res.status(«3»).json({ current: article.etag })
  }
  const saved = await article.store(req.body)
  res.set('ETag', saved.etag).status(«4»).end()
})`,
  blanks: [
    {
      answer: 404,
      asks: 'There is no article with this id.',
      why: 'Nothing is stored at this address, and PUT makes nothing here.',
      whyNot: {
        201: 'The brief says that PUT never makes an article, and the handler stops before it stores.',
        409: 'No version is stored under this id, so there is none to disagree with.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 415,
      asks: 'The article is sent as text/markdown.',
      why: 'The format that was sent is not one that this address takes.',
      beside: 'An Accept header in the response can name the types that would have worked.',
      whyNot: {
        406: 'req.is looks at the type of what was sent, not at what the client would take back.',
        422: 'The type alone was refused: nobody has looked at what the article says.',
      },
      sections: ['RFC 9110, Section 15.5.16'],
    },
    {
      answer: 412,
      asks: 'If-Match names an older version than the stored one.',
      why: 'The client made its save depend on a version, and that version is no longer the stored one.',
      beside:
        'The body may name the current ETag, but the client should fetch that version before it saves.',
      whyNot: {
        304: 'This is a PUT, and its sender needs to learn that the save was turned down.',
        409: 'The article could be stored; what fails is the If-Match that the client sent along.',
      },
      sections: ['RFC 9110, Section 13.1.1', 'RFC 9110, Section 15.5.13'],
    },
    {
      answer: 204,
      asks: 'The new text has replaced the old one.',
      why: 'The save is done, and headers are all that is sent.',
      beside: 'The new ETag may go along, since the article was stored exactly as it was sent.',
      whyNot: {
        200: 'res.end() sends nothing after the headers, as the brief promises.',
        201: 'The article was found first and then replaced, so nothing new came into being.',
      },
      sections: ['RFC 9110, Section 9.3.4', 'RFC 9110, Section 15.3.5'],
    },
  ],
}
