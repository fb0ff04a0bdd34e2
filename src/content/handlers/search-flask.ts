import type { HandlerWords } from '../entry.ts'

export const words: HandlerWords = {
  brief:
    'Each API key may search sixty times a minute, and the search itself has room to spare. Any q that is blank or overlong gets the generic client-error code; every search that runs is answered with a JSON object holding a list.',
  source: `@app.get("/search")
def search():
    key = request.headers["X-Api-Key"]
    if limiter.used_up(key):
        wait = {"Retry-After": str(limiter.seconds_left(key))}
        return {"error": "Sixty a minute is the limit"}, «1», wait

    q = request.args.get("q", "").strip()
    if not 1 <= len(q) <= LONGEST:
        return {"error": f"q takes 1 to {LONGEST} letters"}, «2»

    hits = index.find(q, limit=20)
    return {"hits": hits}, «3»`,
  blanks: [
    {
      answer: 429,
      asks: 'This key has searched sixty times in the last minute.',
      why: 'One key is over its own limit, while everybody else is served.',
      beside: 'Retry-After may say how many seconds are left.',
      whyNot: {
        403: 'The key is entitled to search, and may do so again in some seconds.',
        503: 'The search has room to spare; it is only this key that has used up its share.',
      },
      sections: ['RFC 6585, Section 4'],
    },
    {
      answer: 400,
      asks: 'q is blank.',
      why: 'A request without a usable q is what this API has its generic code for.',
      whyNot: {
        404: 'The search is at this address; it was only given nothing to look for.',
        422: 'The brief sends every unusable q to the generic code, and a GET like this has no content.',
      },
      sections: ['RFC 9110, Section 15.5.1'],
    },
    {
      answer: 200,
      asks: 'The search ran, and no document matches.',
      why: 'The search did its work, and an empty list is a result like any other.',
      whyNot: {
        204: 'A JSON object is sent after every search that runs, even when its list is empty.',
        404: 'What the URL names is the search, and that was found and has run.',
      },
      sections: ['RFC 9110, Section 15.3.1'],
    },
  ],
}
