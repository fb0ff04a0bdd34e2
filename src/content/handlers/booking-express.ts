import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Rooms are booked with JSON. This API answers unreadable JSON, values that break its rules, and rooms that are taken with three different codes.',
  source: `app.use(express.json())
app.use((error, req, res, next) => {
  if (error.type !== 'entity.parse.failed') return next(error)
  res.status(«1»).json({ error: 'Unreadable JSON' })
})

app.post('/bookings', async (req, res) => {
  const { room, from, to } = req.body
  if (!(from < to)) return res.status(«2»).json({ error: 'Ends too early' })

  const taken = await bookings.overlapping(room, from, to)
  if (taken) return res.status(«3»).json({ until: taken.to })
  const booking = await bookings.add({ room, from, to })
  res.status(«4»).location(\`/bookings/\${booking.id}\`).json(booking)
})`,
  blanks: [
    {
      answer: 400,
      asks: 'The JSON does not parse.',
      why: 'The text could not be read at all.',
      whyNot: {
        422: 'Nothing could be read, so no value could be judged.',
        415: 'It is marked as JSON, a format that is taken; its syntax is broken.',
      },
      sections: ['RFC 9110, Section 15.5.1'],
    },
    {
      answer: 422,
      asks: 'The booking would end before it begins.',
      why: 'The JSON was read, and its values break the rules.',
      whyNot: {
        400: 'Unreadable JSON has that code here, and this was readable.',
        409: 'No other booking was looked at yet.',
      },
      sections: ['RFC 9110, Section 15.5.21'],
    },
    {
      answer: 409,
      asks: 'The room is taken at that time.',
      why: 'The values are fine and clash with a stored booking.',
      beside: 'The body says until when, so that the client can try another hour.',
      whyNot: {
        422: 'The values are valid: the room is merely taken.',
        403: 'Nobody lacks permission; in the next hour the same caller may book.',
      },
      sections: ['RFC 9110, Section 15.5.10'],
    },
    {
      answer: 201,
      asks: 'The booking has been added.',
      why: 'A booking exists that did not exist before.',
      beside: 'Location names it.',
      whyNot: {
        202: 'add() has returned, and the room is booked.',
        204: 'The booking itself is sent back.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.2'],
    },
  ],
}
