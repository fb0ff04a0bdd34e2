import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A counter can be read and raised. Other methods that the server knows have no meaning here; methods that it has never heard of are turned away for every resource alike.',
  source: `const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

app.all('/counter', (req, res) => {
  if (!known.includes(req.method)) return res.sendStatus(«1»)
  if (req.method === 'GET' || req.method === 'HEAD') {
    return res.status(«2»).json({ value: counter.value })
  }
  if (req.method === 'POST') {
    counter.raise()
    return res.status(«3»).end()
  }
  res.set('Allow', 'GET, HEAD, POST').sendStatus(«4»)
})`,
  blanks: [
    {
      answer: 501,
      asks: 'The server has never heard of this method.',
      why: 'No resource of this server knows the method.',
      whyNot: {
        405: 'The method is unknown everywhere, not just at this address.',
        400: 'The request is well formed; the server lacks the ability.',
      },
      sections: ['RFC 9110, Section 9.1', 'RFC 9110, Section 15.6.2'],
    },
    {
      answer: 200,
      asks: 'The counter is read.',
      why: 'The value is the answer.',
      whyNot: {
        204: 'The value is sent along.',
        206: 'The whole answer is sent; nobody asked for a range.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
    {
      answer: 204,
      asks: 'The counter has been raised, and nothing is sent back.',
      why: 'It is done, and the answer ends after its headers.',
      whyNot: {
        201: 'No resource came into being: the counter was there.',
        202: 'raise() is done when the answer goes out.',
      },
      sections: ['RFC 9110, Section 15.3.5'],
    },
    {
      answer: 405,
      asks: 'A method that the server knows, but that the counter does not support.',
      why: 'The method is known and means nothing at this address.',
      beside: 'Allow lists what the counter does support: it is mandatory.',
      whyNot: {
        501: 'The server knows this method, and other resources may use it.',
        403: 'It holds for every caller: the counter lacks the method.',
      },
      sections: ['RFC 9110, Section 15.5.6'],
    },
  ],
}
