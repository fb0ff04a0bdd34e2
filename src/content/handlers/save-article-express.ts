import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Articles are saved with PUT and the ETag of the version that was edited. A save returns nothing but headers.',
  source: `app.put('/articles/:id', async (req, res) => {
  const article = await articles.find(req.params.id)
  if (!article) return res.sendStatus(«1»)

  if (req.get('If-Match') !== article.etag) {
    return res.status(«2»).json({ error: 'Saved by someone else' })
  }
  if (!req.is('application/json')) {
    return res.status(«3»).json({ error: 'Send JSON' })
  }
  const saved = await article.replace(req.body)
  res.set('ETag', saved.etag).status(«4»).end()
})`,
  blanks: [
    {
      answer: 404,
      asks: 'There is no such article, and this handler makes none.',
      why: 'Nothing lives at this address, and PUT does not create here.',
      whyNot: {
        201: 'The handler stops: nothing is made.',
        409: 'No stored article is there to clash with.',
      },
      sections: ['RFC 9110, Section 15.5.5'],
    },
    {
      answer: 412,
      asks: 'If-Match does not name the present version.',
      why: 'The client set a condition, and it does not hold.',
      whyNot: {
        409: 'The client sent a condition header, and that is what failed.',
        304: 'The method is PUT; only a reader can be sent back to its copy.',
      },
      sections: ['RFC 9110, Section 13.1.1', 'RFC 9110, Section 15.5.13'],
    },
    {
      answer: 415,
      asks: 'The body is not JSON.',
      why: 'The format that was sent is not one that this handler takes.',
      beside: 'An Accept header in the response can list what would have worked.',
      whyNot: {
        406: 'It is what the client sent, not what it wants back.',
        400: 'The body was not parsed: its type alone rules it out.',
      },
      sections: ['RFC 9110, Section 15.5.16'],
    },
    {
      answer: 204,
      asks: 'The article has been replaced.',
      why: 'It worked, and only headers are sent.',
      beside: 'The new ETag belongs here, for the next save.',
      whyNot: {
        201: 'The article was there before, so nothing new exists.',
        200: 'Nothing but headers is sent, so there is no content.',
      },
      sections: ['RFC 9110, Section 9.3.4', 'RFC 9110, Section 15.3.5'],
    },
  ],
}
