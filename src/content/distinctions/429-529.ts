import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    429: 'This caller is over its limit.',
    529: 'The provider is overloaded, whoever asks. It is nobody’s registered code.',
  },
  contrast: [
    { aspect: 'Whose load', cells: ['this caller’s', 'everybody’s together'] },
    {
      aspect: 'Registered',
      cells: ['yes, RFC 6585', 'no: Anthropic’s API and Qualys SSL Labs use it'],
    },
    { aspect: 'A client that does not know it', cells: ['knows it', 'treats it as 500'] },
    { aspect: 'The standard code for the same', cells: ['it is the standard', '503'] },
  ],
  sections: ['RFC 6585, Section 4', 'RFC 9110, Section 15'],
  cases: [
    {
      id: 'key-over-minute',
      story:
        'A language model’s API allows each key fifty calls a minute, and other keys are answered well. One key makes its fifty-first; the handshake is long over, and the firm uses registered codes for limits.',
      facts: { quota: 'spent' },
      why: 'This key is over its limit, and the others are answered well.',
      whyNot: {
        529: 'Nothing is overloaded: other keys are answered well.',
        420: 'The firm uses registered codes for limits, and this is none.',
        425: 'The handshake is long over: it is about how often, not how soon.',
      },
    },
    {
      id: 'scanner-second-test',
      story:
        'A scanning service lets each address test three sites an hour, and is otherwise at leisure. One address starts its fourth, over a connection that has stood for minutes; the service keeps to the registry.',
      facts: { quota: 'spent' },
      why: 'The address has used up its three tests.',
      whyNot: {
        529: 'The service is at leisure.',
        420: 'The service keeps to the registry, where this number is nobody’s.',
        425: 'The connection has stood for minutes, so no handshake is at issue.',
      },
    },
    {
      id: 'daily-tokens-spent',
      story:
        'An API counts words. By four o’clock one customer has spent the million that the plan allows for the day, and calls again; the machines are cool, the connection is an hour old, and all codes come from the registry.',
      facts: { quota: 'spent' },
      why: 'The customer has spent what the plan allows for the day.',
      whyNot: {
        529: 'Cool machines are not overloaded.',
        420: 'All its codes come from the registry, and that one is not there.',
        425: 'The connection is an hour old.',
      },
    },
    {
      id: 'model-launch-day',
      story:
        'On the day a new model comes out, an AI firm’s API turns callers away, whoever they are. One customer is far below every limit of the plan; the firm has a number of its own for such days.',
      answer: 529,
      why: 'Everyone is turned away, and the firm has its own number for that.',
      whyNot: { 429: 'The customer is far below every limit.' },
    },
    {
      id: 'grading-service-rush',
      story:
        'A service that grades the TLS settings of sites has too many tests running in total. It turns the next one away with its own number, although that caller has made none today.',
      answer: 529,
      why: 'All tests together are too many, whoever asks.',
      whyNot: { 429: 'This caller has made no test today.' },
    },
    {
      id: 'inference-pool-empty',
      story:
        'An AI firm’s machines are all busy. A batch job that has used a tenth of its allowance is told with the firm’s home-made number that it is the service’s fault.',
      answer: 529,
      why: 'The machines are busy for everybody, and the firm says so with its own number.',
      whyNot: { 429: 'Nine tenths of the job’s allowance are left.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /messages, to an AI firm’s API' }],
    after: {
      429: [
        { at: 'origin', note: 'this customer is over the plan' },
        { from: 'origin', to: 'client', status: 429 },
      ],
      529: [
        { at: 'origin', note: 'all customers together are too many' },
        { from: 'origin', to: 'client', status: 529 },
      ],
    },
  },
}
