import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'A report comes as JSON or as CSV and is built on this server from its own data; a client whose Accept rules out both is told so, rather than handed a default. A failure while building is never expected, and nobody can say how long it will last.',
  source: `FORMATS = ["application/json", "text/csv"]

@app.get("/report")
def report():
    accept = request.accept_mimetypes
    best = accept.best_match(FORMATS) if accept else FORMATS[0]
    if best is None:
        return {"available": FORMATS}, «1»
    try:
        body = build_report(best)
    except Exception:
        app.logger.exception("The report could not be built")
        return {"error": "Something went wrong"}, «2»
    return body, «3», {"Content-Type": best, "Vary": "Accept"}`,
  blanks: [
    {
      answer: 406,
      asks: 'Accept names application/pdf and nothing else.',
      why: 'Neither format fits what the client would take, and no default is sent instead.',
      beside: 'The body should list the formats that there are.',
      whyNot: {
        404: 'The report can be had at this address, though not as a PDF.',
        415: 'The GET brought no content; application/pdf is what the client wants back.',
      },
      sections: ['RFC 9110, Section 15.5.7', 'RFC 9110, Section 12.5.1'],
    },
    {
      answer: 500,
      asks: 'build_report throws an exception.',
      why: 'Something broke on this server that nobody had expected.',
      beside: 'The details belong in the log and not in the reply.',
      whyNot: {
        502: 'The report is built here from our own data, and no other server was asked.',
        503: 'There is no overload and no planned work, and nobody can promise that this will pass.',
      },
      sections: ['RFC 9110, Section 15.6.1'],
    },
    {
      answer: 200,
      asks: 'The report has been built as CSV, which the client takes.',
      why: 'A report was asked for, and it is in the reply.',
      beside: 'Vary tells caches that the reply depends on Accept.',
      whyNot: {
        201: 'The GET asked for the report at this very address; no new resource is left behind.',
        202: 'build_report has returned, and all of the report is in the reply.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
