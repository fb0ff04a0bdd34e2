import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Rooms are booked with JSON; other media types are turned away earlier. JSON that does not parse, values that break the rules and rooms that are taken get three different codes, and the generic one is kept for the first of these.',
  source: `app.use(express.json())
app.use((error, req, res, next) => {
  if (error.type !== 'entity.parse.failed') return next(error)
  res.status(«1»).json({ error: 'The JSON cannot be read' })
})

app.post('/bookings', async (req, res) => {
  const { room, from, to } = req.body ?? {}
  if (!(from < to)) {
    return res.status(«2»).json({ error: 'from must precede to' })
  }
  const other = await bookings.overlapping(room, from, to)
  if (other) return res.status(«3»).json({ busyUntil: other.to })

  const booking = await bookings.add({ room, from, to })
  const url = \`/bookings/\${booking.id}\`
  res.status(«4»).location(url).json(booking)
})`,
  blanks: [
    {
      answer: 400,
      asks: 'A closing brace is missing in the JSON.',
      why: 'The parser gave up, and that is what the generic code is kept for here.',
      whyNot: {
        415: 'Other media types are turned away earlier: this is marked as JSON, and only its syntax is broken.',
        422: 'With a brace missing nothing could be read, so no value can have broken a rule.',
      },
      sections: ['RFC 9110, Section 15.5.1'],
    },
    {
      answer: 422,
      asks: 'The JSON is sound, but the booking would end before it begins.',
      why: 'The JSON was read without trouble, and the dates in it make no booking.',
      beside: 'The body says which rule was broken.',
      whyNot: {
        400: 'The generic code is kept for JSON that does not parse, and this JSON did.',
        409: 'The dates are wrong in themselves; no other booking has been looked up so far.',
      },
      sections: ['RFC 9110, Section 15.5.21'],
    },
    {
      answer: 409,
      asks: 'Somebody else has the room at that time.',
      why: 'The dates are fine, and what is in the way is a booking that is stored already.',
      beside: 'The body says until when the room is busy, so that the client can try a later time.',
      whyNot: {
        403: 'Nobody was refused for lack of rights: at a later time the same caller gets the room.',
        422: 'No rule is broken by these values; on another day they would be accepted as they are.',
      },
      sections: ['RFC 9110, Section 15.5.10'],
    },
    {
      answer: 201,
      asks: 'The room was free, and the booking has been added.',
      why: 'There is a booking now that was not there before the POST.',
      beside: 'Location should name the booking.',
      whyNot: {
        200: 'bookings.add has made something new, and url leads to it.',
        303: 'The booking itself is in the reply, so the client need not fetch it elsewhere.',
      },
      sections: ['RFC 9110, Section 9.3.3', 'RFC 9110, Section 15.3.2'],
    },
  ],
}
