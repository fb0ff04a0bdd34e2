import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'This server stands in for a bank: it passes payments on and answers for it. It rejects payments itself while it is being updated.',
  source: `app.post('/payments', async (req, res) => {
  if (updating) return res.set('Retry-After', '60').sendStatus(«1»)
  try {
    const reply = await bank.pay(req.body, { timeoutMs: 10_000 })
    if (!isValid(reply)) return res.sendStatus(«2»)
    res.status(«3»).location(\`/payments/\${reply.id}\`).json(reply)
  } catch (error) {
    if (error.name === 'TimeoutError') return res.sendStatus(«4»)
    throw error
  }
})`,
  blanks: [
    {
      answer: 503,
      asks: 'The gateway is being updated for a minute.',
      why: 'It is planned, it passes, and the gateway speaks for itself.',
      whyNot: {
        502: 'The bank was not asked, so it cannot have answered badly.',
        429: 'Everybody is turned away, however rarely they pay.',
      },
      sections: ['RFC 9110, Section 15.6.4'],
    },
    {
      answer: 502,
      asks: 'The bank answered, and the answer is not valid.',
      why: 'The server behind answered with something unusable.',
      whyNot: {
        500: 'The gateway works; the fault is in the answer of the bank.',
        504: 'The bank did answer, and in time.',
      },
      sections: ['RFC 9110, Section 15.6.3'],
    },
    {
      answer: 201,
      asks: 'The bank has made the payment, which now has an address.',
      why: 'A payment exists by now, and Location names it.',
      whyNot: {
        202: 'The bank has confirmed it: nothing is pending.',
        303: 'The payment itself is sent along; there is no page to fetch first.',
      },
      sections: ['RFC 9110, Section 9.3.3'],
    },
    {
      answer: 504,
      asks: 'Ten seconds have passed without an answer from the bank.',
      why: 'The server behind did not answer in time.',
      beside: 'The payment may have been made all the same, so a client must not simply repeat it.',
      whyNot: {
        502: 'There was no answer that could have been invalid.',
        503: 'The gateway is up and took the payment on; the bank kept silent.',
      },
      sections: ['RFC 9110, Section 15.6.5'],
    },
  ],
}
