import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'There is nothing in the range you asked for.',
  precise: [
    {
      text: 'For byte ranges the response should carry Content-Range: bytes */ followed by the real length.',
      section: 'RFC 9110, Section 15.5.17',
    },
    {
      text: 'A server may ignore Range and send the whole with a 200 instead.',
      section: 'RFC 9110, Section 15.5.17',
    },
    {
      text: 'It can also turn down a request for too many small or overlapping ranges.',
      section: 'RFC 9110, Section 15.5.17',
    },
  ],
  useWhen: ['A download manager resumes at byte 9000 of a file that meanwhile has only 7000.'],
  notWhen: [
    {
      when: 'Part of the range exists',
      instead: 206,
      because: 'the server sends the part that there is.',
    },
    {
      when: 'The Range header uses a unit that the server does not know',
      instead: 200,
      because: 'then the header must be ignored, and the whole is sent.',
    },
    {
      when: 'If-Range shows that the file has changed',
      instead: 200,
      because: 'then the whole is sent, and no range.',
    },
  ],
  clientNext: {
    text: 'Look at Content-Range for the real length, and ask for a range within it or for the whole.',
    section: 'RFC 9110, Section 15.5.17',
  },
  headers: [
    {
      name: 'Content-Range: bytes */LENGTH',
      level: 'SHOULD',
      when: 'for byte ranges',
      why: 'It tells the current length, so that the client can ask better.',
      section: 'RFC 9110, Section 15.5.17',
    },
  ],
  content: {
    text: 'Allowed, though the length in the headers is what helps.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: { text: 'No, unless it states its freshness.', section: 'RFC 9110, Section 15.1' },
  sender: {
    who: ['any server'],
    text: 'Any server that heeds Range.',
    section: 'RFC 9110, Section 15.5.17',
  },
  hook: '416: four pages there, and you ask for the sixteenth.',
  metAt: 'A video player that jumps beyond the end of a film that was cut in the meantime.',
  lookalikes: [
    {
      code: 206,
      notItsMeaning: 'With a 416 none of what was asked for is sent.',
      notThatNumber: 'Not a single byte of what was asked for is given.',
    },
    {
      code: 412,
      notItsMeaning: 'A 416 is about the interval asked for; any condition in the request held.',
      notThatNumber: 'It is the interval that was turned down, and not a condition that failed.',
    },
    {
      code: 400,
      notItsMeaning:
        'The request behind a 416 can be read well; it is the ranges it names that are turned down.',
      notThatNumber: 'The header was understood; the parts that it names are turned down.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /film', header: 'Range: bytes=9000-' },
    { at: 'origin', note: 'the film has 5000 bytes' },
    { from: 'origin', to: 'client', status: 416, header: 'Content-Range: bytes */5000' },
    { at: 'client', note: 'asks for what is there' },
  ],
}
