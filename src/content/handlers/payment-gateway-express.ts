import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A gateway hands payments on to a bank’s server, except for the minute in which the gateway itself is upgraded. The bank books a payment before it answers with a receipt; bank.pay throws Silence when ten seconds bring no answer.',
  source: `app.post('/payments', async (req, res) => {
  if (upgrading) {
    return res.set('Retry-After', '60').sendStatus(«1»)
  }
  try {
    const reply = await bank.pay(req.body, { waitMs: 10_000 })
    if (!isReceipt(reply)) return res.sendStatus(«2»)

    const url = \`/payments/\${reply.id}\`
    res.status(«3»).location(url).json(reply)
  } catch (error) {
    if (!(error instanceof Silence)) throw error
    res.sendStatus(«4»)
  }
})`,
  blanks: [
    {
      answer: 503,
      asks: 'The upgrade is running.',
      why: 'The gateway speaks for itself: it takes no payments for a planned minute.',
      beside: 'Retry-After may say that a minute is enough.',
      whyNot: {
        429: 'Nobody counts here: during the upgrade even the first payment of a customer is turned away.',
        502: 'The bank has not been asked yet, so no answer of its own can have been wrong.',
      },
      sections: ['RFC 9110, Section 15.6.4'],
    },
    {
      answer: 502,
      asks: 'The bank answered within a second, but not with a receipt.',
      why: 'The gateway did its part, and the bank’s answer is of no use.',
      whyNot: {
        500: 'Nothing broke in the gateway: it foresees this case, and the bad answer is the work of the bank.',
        504: 'The bank did answer, and well within the ten seconds.',
      },
      sections: ['RFC 9110, Section 15.6.3'],
    },
    {
      answer: 201,
      asks: 'The bank answered with a receipt.',
      why: 'The payment is booked and can be looked up at an address from now on.',
      beside: 'Location should name the payment.',
      whyNot: {
        202: 'The bank books before it answers, so nothing about this payment is still to be done.',
        204: 'The receipt is sent back as JSON, and it needs a response that can carry it.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.2'],
    },
    {
      answer: 504,
      asks: 'Ten seconds have passed, and bank.pay throws Silence.',
      why: 'The gateway waited for the bank, and no answer came in time.',
      beside:
        'The payment may have been booked all the same, so a client should not simply repeat it.',
      whyNot: {
        502: 'No answer arrived at all, so there is none that could be faulty.',
        503: 'The gateway is up and handed the payment on; it is the bank that stayed silent.',
      },
      sections: ['RFC 9110, Section 15.6.5'],
    },
  ],
}
