import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Reserved and meaningless: never send it.',
  precise: [
    {
      text: 'An early draft of HTTP/1.1 used it to change proxies; the final text dropped that, and the number was kept from reuse.',
      section: 'RFC 9110, Section 15.4.7',
    },
  ],
  useWhen: ['Never: the registry says “(Unused)”.'],
  notWhen: [
    {
      when: 'The client should use another address',
      instead: 307,
      because: 'that is what redirects are for.',
    },
    {
      when: 'An intermediary wants credentials',
      instead: 407,
      because: 'the proxy can ask for them itself.',
    },
  ],
  clientNext: {
    text: 'A client that gets one can treat it as any other unknown 3xx.',
    section: 'RFC 9110, Section 15',
  },
  headers: [],
  content: { text: 'No rule of its own.', section: 'RFC 9110, Section 6.4.1' },
  caching: {
    text: 'It is on no list, so at most with explicit freshness.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: { who: ['any server'], text: 'Nobody should.', section: 'RFC 9110, Section 15.4.7' },
  hook: '306: three o’clock, and the 6 stands on its head: nobody home.',
  metAt: 'Gaps in lists of codes, and the constant HTTP_RESERVED of some frameworks.',
  lookalikes: [
    {
      code: 305,
      notItsMeaning: 'A 306 never made it into a standard; the other one did and was withdrawn.',
      notThatNumber: 'This number did not even get as far as a finished standard.',
    },
    {
      code: 300,
      notItsMeaning: 'Choices are offered elsewhere: a 306 offers nothing.',
      notThatNumber: 'Nothing is on offer here at all.',
    },
    {
      code: 418,
      notItsMeaning: 'The draft behind a 306 was serious, and about proxies.',
      notThatNumber: 'No joke lies behind this number, only a given-up draft.',
    },
  ],
}
