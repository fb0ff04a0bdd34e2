export type StatusClass = 1 | 2 | 3 | 4 | 5

interface WrongClass {
  readonly class: StatusClass
  /** Asked what the class says, someone chose the other's sentence. */
  readonly notSaid: string
  /** Asked whose move it is, someone chose the other's sentence. */
  readonly notTheirMove: string
}

/** What the first digit says, whatever the other two are (RFC 9110, Section 15). */
export interface ClassWords {
  readonly class: StatusClass
  /** What the first digit alone tells the client. */
  readonly says: string
  /** Who acts next. */
  readonly move: string
  readonly explanation: string
  readonly section: `RFC ${string}`
  /** The two classes whose sentences are offered beside the right one. */
  readonly lookalikes: readonly [WrongClass, WrongClass]
  /** Numbers of this class that nobody has registered. None for 1xx, which a client may also just ignore. */
  readonly unassigned: readonly number[]
}

export const classes: readonly ClassWords[] = [
  {
    class: 1,
    says: 'An interim word: under way, with the final answer still to come.',
    move: 'Still under way: the final response has yet to come from the server.',
    explanation:
      'Any number of 1xx responses may come before the one final response. They carry headers, never content.',
    section: 'RFC 9110, Section 15.2',
    lookalikes: [
      {
        class: 2,
        notSaid:
          'A response that starts with 1 is never the last one, so it cannot report success yet.',
        notTheirMove: 'Something is still missing after a 1xx: the final response.',
      },
      {
        class: 3,
        notSaid: 'Nothing in a leading 1 asks the client to go anywhere; it only has to wait.',
        notTheirMove:
          'A 1xx asks for patience, or for the rest of the request, not for another request.',
      },
    ],
    unassigned: [],
  },
  {
    class: 2,
    says: 'The request was received, understood and accepted.',
    move: 'Nobody has to mend anything: the client uses what it got.',
    explanation:
      'A 2xx says the request was received, understood and accepted. Accepted may still mean queued, as with 202.',
    section: 'RFC 9110, Section 15.3',
    lookalikes: [
      {
        class: 3,
        notSaid: 'A leading 2 leaves the client no further step to take for this request.',
        notTheirMove: 'With a 2xx the request is dealt with, so there is no second address to try.',
      },
      {
        class: 1,
        notSaid: 'A leading 2 is a final response: nothing else follows for this request.',
        notTheirMove: 'The final response has arrived; waiting longer brings nothing.',
      },
    ],
    unassigned: [242, 299],
  },
  {
    class: 3,
    says: 'A further step by the client is needed to complete the request.',
    move: 'The client goes on: to another address, or to the copy it has already stored.',
    explanation:
      'A 3xx needs one more step. Mostly that is a Location to follow; a 304 points at the stored copy.',
    section: 'RFC 9110, Section 15.4',
    lookalikes: [
      {
        class: 2,
        notSaid: 'A leading 3 leaves something to do before the request is complete.',
        notTheirMove:
          'The answer itself has not arrived with a 3xx; the client must still fetch or reuse it.',
      },
      {
        class: 4,
        notSaid: 'A leading 3 finds no fault with the request; it only points onwards.',
        notTheirMove: 'The request was good, so there is nothing in it to correct.',
      },
    ],
    unassigned: [342, 399],
  },
  {
    class: 4,
    says: 'The server believes that the request is at fault.',
    move: 'The client changes something: the request, its credentials, its pace.',
    explanation:
      'A 4xx blames the request, as far as the server can tell. Sending the same thing again rarely helps.',
    section: 'RFC 9110, Section 15.5',
    lookalikes: [
      {
        class: 5,
        notSaid: 'A leading 4 puts the fault on the request, not on the machine that answered.',
        notTheirMove: 'The server has nothing to repair: it says that the request is the trouble.',
      },
      {
        class: 3,
        notSaid: 'A leading 4 is a refusal, not a signpost to the next step.',
        notTheirMove: 'No other address was offered; the request itself has to change.',
      },
    ],
    unassigned: [442, 471],
  },
  {
    class: 5,
    says: 'The server knows that it failed, or cannot do what was asked.',
    move: 'The server side mends something; the client may try again later.',
    explanation:
      'A 5xx says the request looked fine and the server side let it down. Whether a retry is safe depends on the method.',
    section: 'RFC 9110, Section 15.6',
    lookalikes: [
      {
        class: 4,
        notSaid: 'A leading 5 clears the request: the failure lies with the server.',
        notTheirMove: 'Changing the request would not cure a failure on the server side.',
      },
      {
        class: 3,
        notSaid:
          'A leading 5 reports a failure, and names no further step that would complete the request.',
        notTheirMove: 'No other place to look was named; this server side simply failed.',
      },
    ],
    unassigned: [542, 577],
  },
]

export function classWords(of: StatusClass): ClassWords {
  const words = classes.find((candidate) => candidate.class === of)
  if (!words) throw new RangeError(`There is no class ${of}`)
  return words
}
