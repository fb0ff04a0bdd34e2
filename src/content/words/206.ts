import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Here is the slice you asked for.',
  precise: [
    {
      text: 'It answers a GET with a Range header that can be met. A server may ignore Range altogether and send 200 with everything.',
      section: 'RFC 9110, Section 14.2',
    },
    {
      text: 'It has nothing to do with a batch of which a part succeeded.',
      section: 'RFC 9110, Section 15.3.7',
    },
  ],
  useWhen: [
    'A download goes on where it broke off.',
    'A video player jumps to the middle of a film.',
    'A PDF viewer fetches page 80 of a large file.',
  ],
  notWhen: [
    {
      when: 'The Range header is ignored and the whole file is sent',
      instead: 200,
      because: 'a server may always do that, and 206 would claim that the range was honoured.',
    },
    {
      when: 'Page two of a list is sent',
      instead: 200,
      because: 'paging by query is a resource of its own, not a byte range.',
    },
    {
      when: 'Half of a batch failed',
      instead: 200,
      because: 'the outcome of each item belongs in the content; 206 is about ranges only.',
    },
  ],
  clientNext: {
    text: 'Look at what arrived, join it with what is there, and ask for the ranges that are still missing.',
    section: 'RFC 9110, Section 15.3.7',
  },
  headers: [
    {
      name: 'Content-Range',
      level: 'MUST',
      when: 'single part',
      why: 'Without it the client could not tell which slice of the whole this is.',
      section: 'RFC 9110, Section 15.3.7.1',
    },
    {
      name: 'Content-Type: multipart/byteranges',
      level: 'MUST',
      when: 'multiple parts',
      why: 'Each part then carries its own Content-Range, and the top level has none.',
      section: 'RFC 9110, Section 15.3.7.2',
    },
    {
      name: 'Date',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'Slices must be datable like the whole.',
      section: 'RFC 9110, Section 15.3.7',
    },
    {
      name: 'Cache-Control',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'A slice is cached under the rules of the whole.',
      section: 'RFC 9110, Section 15.3.7',
    },
    {
      name: 'ETag',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'Slices may only be joined when they share the same strong validator.',
      section: 'RFC 9110, Section 15.3.7',
    },
    {
      name: 'Expires',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It ages together with the other slices.',
      section: 'RFC 9110, Section 15.3.7',
    },
    {
      name: 'Content-Location',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'It names the variant that the slice was cut from.',
      section: 'RFC 9110, Section 15.3.7',
    },
    {
      name: 'Vary',
      level: 'MUST',
      when: 'if a 200 would have sent it',
      why: 'A cache must know which request headers chose this variant.',
      section: 'RFC 9110, Section 15.3.7',
    },
  ],
  content: {
    text: 'Yes: one range as it is, or several ranges as a multipart body.',
    section: 'RFC 9110, Section 6.4.1',
  },
  caching: {
    text: 'A cache that understands ranges may reuse a slice on a guess, like the whole it belongs to.',
    section: 'RFC 9110, Section 15.3.7',
  },
  sender: {
    who: ['any server'],
    text: 'The origin, or a cache that can serve ranges.',
    section: 'RFC 9110, Section 15.3.7',
  },
  hook: '206: two ends of a film, and a six-minute clip from the middle.',
  metAt: 'The network tab while a video plays: one 206 after another.',
  lookalikes: [
    {
      code: 200,
      notItsMeaning:
        'A 206 never claims to be the whole: it carries the ranges that were asked for.',
      notThatNumber: '"Only the ranges" leaves out the rest, and a plain success sends everything.',
    },
    {
      code: 304,
      notItsMeaning: 'A 206 brings bytes along; it does not send the client back to its own copy.',
      notThatNumber: '"Here are": something is sent, while a stored copy would need nothing.',
    },
    {
      code: 202,
      notItsMeaning: 'The ranges of a 206 are complete and here; no work is outstanding.',
      notThatNumber: 'The ranges are here, each in its place; nothing is said to be unfinished.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Accept-Ranges',
      whyNot:
        'It advertises that ranges are possible; whoever gets a 206 can see that, and still needs to know which slice this is.',
    },
    {
      name: 'Range',
      whyNot:
        'That is the request header that asked for the slice; the answer needs a header of its own.',
    },
    {
      name: 'Content-Disposition',
      whyNot: 'It suggests a file name for saving and says nothing about which bytes are here.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /film', header: 'Range: bytes=900-' },
    { at: 'origin', note: 'reads from byte 900 on' },
    { from: 'origin', to: 'client', status: 206, header: 'Content-Range: bytes 900-4999/5000' },
  ],
}
