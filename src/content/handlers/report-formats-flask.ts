import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A report exists as JSON and as CSV. Clients that will take neither are told so rather than surprised. A report whose numbers cannot be worked out raises an exception nobody foresaw.',
  source: `@app.get("/report")
def report():
    offered = ["application/json", "text/csv"]
    best = request.accept_mimetypes.best_match(offered)
    if best is None:
        return {"available": offered}, «1»
    try:
        body = build_report(best)
    except Exception:
        log.exception("report failed")
        return {"error": "Something went wrong here"}, «2»
    return body, «3», {"Content-Type": best, "Vary": "Accept"}`,
  blanks: [
    {
      answer: 406,
      asks: 'The client takes neither JSON nor CSV.',
      why: 'No form that exists fits what the client would take, and no default is sent.',
      beside: 'The list of what is available should go along.',
      whyNot: {
        415: 'The client sent no body; it is about what it wants back.',
        404: 'The report exists, in two formats.',
      },
      sections: ['RFC 9110, Section 15.5.7'],
    },
    {
      answer: 500,
      asks: 'Building the report failed in a way that nobody foresaw.',
      why: 'An unforeseen failure at home.',
      beside: 'Details belong in the log, not in the answer.',
      whyNot: {
        502: 'No other server was asked for anything.',
        503: 'Nobody expected it, and nothing says that it will pass.',
      },
      sections: ['RFC 9110, Section 15.6.1'],
    },
    {
      answer: 200,
      asks: 'The report is ready, in a format that the client takes.',
      why: 'It worked, and the report is the answer.',
      whyNot: {
        206: 'The report is sent whole; no range was asked for.',
        303: 'The report is right here, at this address.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
