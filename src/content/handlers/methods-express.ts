import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A counter is read with GET or HEAD and raised with POST, which is answered with headers alone. A method that is not on the list of known ones is turned away at the door, whatever the address.',
  source: `const reading = ['GET', 'HEAD', 'OPTIONS']
const known = [...reading, 'POST', 'PUT', 'PATCH', 'DELETE']

app.use((req, res, next) => {
  if (known.includes(req.method)) return next()
  res.sendStatus(«1»)
})

app.get('/counter', (req, res) => {
  res.json({ value: counter.value })
})

app.post('/counter', (req, res) => {
  counter.raise()
  res.sendStatus(«2»)
})

app.all('/counter', (req, res) => {
  res.set('Allow', 'GET, HEAD, POST').sendStatus(«3»)
})`,
  blanks: [
    {
      answer: 501,
      asks: 'PURGE /counter: no resource of this server knows PURGE.',
      why: 'The server does not know this method at all, whatever it is aimed at.',
      whyNot: {
        405: 'The refusal comes before any address is looked at: no resource here knows PURGE.',
        500: 'Nothing failed unexpectedly: the list of known methods was read, and PURGE is not on it.',
      },
      sections: ['RFC 9110, Section 9.1', 'RFC 9110, Section 15.6.2'],
    },
    {
      answer: 204,
      asks: 'POST /counter: the counter has been raised.',
      why: 'The counter is raised by now, and the reply ends after its headers.',
      whyNot: {
        200: 'The brief promises headers alone after a POST, so there is no content to send.',
        201: 'The counter was there before; its value changed, but nothing came into being.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.5'],
    },
    {
      answer: 405,
      asks: 'DELETE /counter: other resources know DELETE, the counter does not.',
      why: 'The method is on the list of known ones, and this resource does not support it.',
      beside: 'Allow must list what the counter does support.',
      whyNot: {
        404: 'The counter is at this address: GET reads it.',
        501: 'DELETE got past the list at the door, since other resources support it.',
      },
      sections: ['RFC 9110, Section 15.5.6'],
    },
  ],
}
