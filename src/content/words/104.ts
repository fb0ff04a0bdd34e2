import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'If this upload breaks off, you can pick it up where it stopped.',
  precise: [
    {
      text: 'The registry lists it for the time of a draft only: it may still change, or go.',
      section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
    },
    {
      text: 'It announces where the upload can be resumed, and may report how far it has come.',
      section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
    },
    {
      text: 'As an interim response it promises nothing about the outcome of the upload.',
      section: 'RFC 9110, Section 15.2',
    },
  ],
  useWhen: [
    'A client library and a server that both follow the draft, during the upload of a long video.',
  ],
  notWhen: [
    {
      when: 'The upload is complete and has made a resource',
      instead: 201,
      because: 'that is the final response.',
    },
    {
      when: 'Only a part of the download was asked for',
      instead: 206,
      because: 'ranges are for what the server sends.',
    },
  ],
  clientNext: {
    text: 'Remember the address that it names, go on sending, and resume there if the connection breaks.',
    section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
  },
  headers: [
    {
      name: 'Location',
      level: 'MUST',
      when: 'it announces a newly created upload resource',
      why: 'It names the address at which the upload can be resumed.',
      section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
    },
    {
      name: 'Upload-Offset',
      level: 'MAY',
      when: 'progress reports',
      why: 'It says how many bytes have arrived.',
      section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
    },
  ],
  content: { text: 'No body is possible, only headers.', section: 'RFC 9110, Section 15.2' },
  caching: {
    text: 'Interim responses never reach a cache’s store.',
    section: 'RFC 9111, Section 3',
  },
  sender: {
    who: ['any server'],
    text: 'A server that offers to resume uploads.',
    section: 'draft-ietf-httpbis-resumable-upload, section "Upload Creation"',
  },
  hook: '104: one upload, nought lost, for all four tries.',
  metAt: 'Upload libraries that try the draft out; nothing to rely on before there is an RFC.',
  lookalikes: [
    {
      code: 100,
      notItsMeaning:
        'A 104 speaks of what happens if the transfer breaks off, and holds nothing back.',
      notThatNumber: 'Leave to send is not the point: the upload is on its way already.',
    },
    {
      code: 206,
      notItsMeaning:
        'A 104 is about sending to the server, while ranges are about fetching from it.',
      notThatNumber: 'It is the client that sends here; ranges are for what it fetches.',
    },
    {
      code: 102,
      notItsMeaning: 'Progress may be in a 104, but its point is an address to resume at.',
      notThatNumber: 'More than patience is asked for: the transfer could be taken up again later.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'POST /upload', header: 'Upload-Complete: ?0' },
    { at: 'origin', note: 'will remember what arrives' },
    { from: 'origin', to: 'client', status: 104, header: 'Location: /upload/7' },
    { from: 'client', to: 'origin', says: 'the connection breaks', broken: true },
    { from: 'client', to: 'origin', says: 'HEAD /upload/7, then the rest' },
  ],
}
