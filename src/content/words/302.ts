import type { CodeWords } from '../entry.ts'

export const words: CodeWords = {
  thumb: 'Elsewhere for now: keep the old address.',
  precise: [
    {
      text: 'A client may turn POST into GET when it follows. To rule that out use 307; to ask for it use 303.',
      section: 'RFC 9110, Section 15.4.3',
    },
    {
      text: 'Unless the response itself says how long it holds, the old address is asked again each time.',
      section: 'RFC 9110, Section 15.1',
    },
  ],
  useWhen: [
    'A shop sends visitors to a sale page this week.',
    'A site leads to the nearest mirror, which may change.',
    'A page asks the visitor to sign in first and comes back afterwards.',
  ],
  notWhen: [
    {
      when: 'The move is for good',
      instead: 301,
      because: 'clients would come to the old address for ever.',
    },
    {
      when: 'A POST must be repeated at the other address',
      instead: 307,
      because: 'after a 302 browsers send a GET.',
    },
    {
      when: 'A form was handled and the result is on another page',
      instead: 303,
      because: 'that is the code which says so, whatever the method.',
    },
  ],
  clientNext: {
    text: 'Go to Location this once; come back to the old address next time.',
    section: 'RFC 9110, Section 15.4.3',
  },
  headers: [
    {
      name: 'Location',
      level: 'SHOULD',
      why: 'Where the resource can be had at the moment.',
      section: 'RFC 9110, Section 15.4.3',
    },
    {
      name: 'Retry-After',
      level: 'MAY',
      why: 'The least time to wait before following, should that be wanted.',
      section: 'RFC 9110, Section 10.2.3',
    },
  ],
  content: {
    text: 'May have some: a line of text that links to the present address.',
    section: 'RFC 9110, Section 15.4.3',
  },
  caching: {
    text: 'Only when told for how long: what holds for the moment must not be remembered by accident.',
    section: 'RFC 9110, Section 15.1',
  },
  sender: {
    who: ['any server'],
    text: 'Whoever knows the present address.',
    section: 'RFC 9110, Section 15.4.3',
  },
  method: {
    text: 'A client MAY turn POST into GET on the way, since clients always have.',
    section: 'RFC 9110, Section 15.4.3',
  },
  hook: '302: found elsewhere, for two days or two weeks.',
  metAt: 'The hop to an identity provider when you press "sign in with…".',
  lookalikes: [
    {
      code: 301,
      notItsMeaning: 'A 302 lasts for now only; the old address stays the one to use.',
      notThatNumber: '"For the moment; keep using this one" is the opposite of a move for good.',
    },
    {
      code: 307,
      notItsMeaning: 'A 302 lets a POST turn into a GET, so it cannot promise to keep the method.',
      notThatNumber: 'The method may change here, and the other one forbids just that.',
    },
    {
      code: 303,
      notItsMeaning:
        'A 302 points at the same resource elsewhere, not at a page about the outcome.',
      notThatNumber:
        'It is the resource itself that is elsewhere, and GET is tolerated rather than asked for.',
    },
  ],
  wrongHeaders: [
    {
      name: 'Expires',
      whyNot:
        'It would make the redirect cacheable, which is a choice; but the client would still not know where to go.',
    },
    { name: 'Referer', whyNot: 'Clients send that one, to say where they came from.' },
    {
      name: 'Alt-Svc',
      whyNot:
        'It offers another endpoint for the same origin; the address of the resource stays as it is.',
    },
  ],
  exchange: [
    { from: 'client', to: 'origin', says: 'GET /today' },
    { from: 'origin', to: 'client', status: 302, header: 'Location: /specials/tuesday' },
    { from: 'client', to: 'origin', says: 'GET /specials/tuesday' },
    { from: 'origin', to: 'client', status: 200 },
    { at: 'client', note: 'keeps asking /today' },
  ],
}
