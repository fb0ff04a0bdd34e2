import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Three addresses have changed. /about moved for good and is only read. POST /hooks moved for good, and each event must arrive as it was posted. /status shows itself elsewhere for tonight only, and is only read.',
  source: `app.get('/about', (req, res) => {
  res.redirect(«1», '/company')
})

app.post('/hooks', (req, res) => {
  res.redirect(«2», '/v2/hooks')
})

app.get('/status', (req, res) => {
  res.redirect(«3», 'https://backup.example/status')
})`,
  blanks: [
    {
      answer: 301,
      asks: 'GET /about moved for good; it is only read.',
      why: 'The move is for good, and there is no POST to protect.',
      beside: '308 would do here too, and so it is not offered.',
      whyNot: {
        302: 'The move is for good, so clients may remember the new address.',
        303: 'The page itself has moved; this is not the outcome of a request.',
      },
      sections: ['RFC 9110, Section 15.4.2'],
    },
    {
      answer: 308,
      asks: 'POST /hooks moved for good; each event must arrive as it was posted.',
      why: 'It is for good, and the POST has to stay a POST.',
      whyNot: {
        301: 'Senders may turn the POST into a GET then, and lose the event.',
        307: 'The move is for good, and senders need not come back.',
      },
      sections: ['RFC 9110, Section 15.4.9', 'RFC 7538, Section 3'],
    },
    {
      answer: 302,
      asks: 'GET /status is elsewhere for tonight.',
      why: 'It is elsewhere for tonight, and nothing needs to be remembered.',
      beside: '307 would do as well for a GET.',
      whyNot: {
        301: 'Tomorrow the old address is right again.',
        410: 'It is to be had elsewhere, and will be back.',
      },
      sections: ['RFC 9110, Section 15.4.3'],
    },
  ],
}
