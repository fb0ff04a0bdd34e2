import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    '/about and /hooks have new addresses for good; /status and /uploads are on a standby host until tomorrow. /about and /status are only ever read, while what is posted to /hooks and /uploads has to arrive as a POST.',
  source: `app.get('/about', (req, res) => {
  res.redirect(«1», '/company')
})

app.post('/hooks', (req, res) => {
  res.redirect(«2», '/v2/hooks')
})

app.get('/status', (req, res) => {
  res.redirect(«3», 'https://standby.example/status')
})

app.post('/uploads', (req, res) => {
  res.redirect(«4», 'https://standby.example/uploads')
})`,
  blanks: [
    {
      answer: 301,
      asks: 'GET /about: the page lives at /company for good.',
      why: 'The new address is there to stay, and a page that is only read has no POST to lose.',
      beside: 'For a GET, 308 would say the same, which is why it is not offered.',
      whyNot: {
        302: 'The old address is not coming back, so readers had better remember /company.',
        410: 'The page can still be read at /company, and readers should be led there.',
      },
      sections: ['RFC 9110, Section 15.4.2'],
    },
    {
      answer: 308,
      asks: 'POST /hooks: the endpoint has its new address for good.',
      why: 'It is for good, and the POST has to be repeated as a POST.',
      whyNot: {
        301: 'It would let a sender turn the POST into a GET, and the event has to arrive as a POST.',
        307: 'Tomorrow changes nothing for /hooks: senders should use the new address from now on.',
      },
      sections: ['RFC 9110, Section 15.4.9', 'RFC 7538, Section 3'],
    },
    {
      answer: 302,
      asks: 'GET /status: the page is on the standby host until tomorrow.',
      why: 'It is elsewhere for one day, and a page that is only read has no method to protect.',
      beside: 'A GET stays a GET under 307 too, so that one is not offered.',
      whyNot: {
        301: 'From tomorrow the old address is right again, so nobody should remember the standby host.',
        503: 'The page can be read on the standby host right now, and readers are sent there.',
      },
      sections: ['RFC 9110, Section 15.4.3'],
    },
    {
      answer: 307,
      asks: 'POST /uploads: uploads go to the standby host until tomorrow.',
      why: 'It is for one day, and the file must reach the standby host in a POST.',
      whyNot: {
        302: 'A client may follow it with a GET, and the posted file would not reach the standby host.',
        308: 'The standby host takes uploads for a day only, so its address must not be remembered.',
      },
      sections: ['RFC 9110, Section 15.4.8'],
    },
  ],
}
