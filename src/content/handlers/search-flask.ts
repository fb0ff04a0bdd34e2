import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Each API key may search sixty times a minute. The search takes a query q of at most 100 letters; the API has one generic code for requests it cannot use. It always answers with a JSON list.',
  source: `@app.get("/search")
def search():
    if limiter.used_up(request.headers["X-Key"]):
        return {"error": "Too fast"}, «1», {"Retry-After": "30"}
    q = request.args.get("q", "")
    if not q or len(q) > 100:
        return {"error": "q must have 1 to 100 letters"}, «2»

    hits = index.find(q)
    return {"hits": hits}, «3»  # the list may be empty`,
  blanks: [
    {
      answer: 429,
      asks: 'This key has made sixty searches this minute.',
      why: 'This caller is over its limit, and others are served.',
      beside: 'Retry-After may say how long to wait.',
      whyNot: {
        503: 'Only this key is held up: the search itself has room.',
        403: 'In half a minute the key may search again.',
      },
      sections: ['RFC 6585, Section 4'],
    },
    {
      answer: 400,
      asks: 'The query q is missing or too long.',
      why: 'The request cannot be used, and the API has one generic code for that.',
      whyNot: {
        422: 'The brief gives one generic code to all requests that cannot be used.',
        404: 'The address of the search is right; what it lacks is a usable q.',
      },
      sections: ['RFC 9110, Section 15.5.1'],
    },
    {
      answer: 200,
      asks: 'The search ran, and matched nothing.',
      why: 'The search worked, and an empty list is its answer.',
      whyNot: {
        404: 'The search exists, and it found what there was: nothing.',
        204: 'A JSON list is sent in every case, so there is content.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
