import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: { 301: 'Yes: the move is for good.', 302: 'No: it is a detour for now.' },
  contrast: [
    { aspect: 'How long', cells: ['for good', 'for now'] },
    { aspect: 'Next time', cells: ['ask the new address', 'ask the old address'] },
    { aspect: 'Cached on a guess', cells: ['yes', 'no'] },
    { aspect: 'Bookmarks and links', cells: ['may be updated', 'stay as they are'] },
  ],
  sections: ['RFC 9110, Section 15.4.2', 'RFC 9110, Section 15.4.3'],
  cases: [
    {
      id: 'domain',
      story:
        'A bakery has given up its old domain name for a new one. The old one will only ever lead to the new one.',
      facts: { resource: 'moved' },
      clauses: { resource: { elsewhere: 'the new domain had only been lent for a while' } },
      why: 'The old name will never be used again, so clients should remember the new one.',
      whyNot: { 302: 'Nothing about this is for the moment: the old name is given up.' },
    },
    {
      id: 'sale',
      story:
        'A bakery’s start page stands at another address over Christmas, where it looks the same under falling snow. On 2 January the usual address will serve it again.',
      facts: { resource: 'elsewhere' },
      clauses: { resource: { moved: 'the start page had got the other address for good' } },
      why: 'In January the old address is right again, so nobody should remember the detour.',
      whyNot: { 301: 'The detour ends on 2 January, and a remembered one would outlive it.' },
    },
    {
      id: 'https',
      story:
        'A site has gone from http to https once and for all. Requests for the old scheme are led to the same path on the new one.',
      facts: { resource: 'moved' },
      clauses: { resource: { elsewhere: 'https had only been tried for a while' } },
      why: 'The move is final, and every client may learn it.',
      whyNot: { 302: 'No return to http is planned, so there is nothing temporary about it.' },
    },
    {
      id: 'login',
      story:
        'A visitor opens /account without a session. The site leads the browser to /login, and after signing in /account will show itself.',
      facts: { access: 'not signed in', signIn: 'form' },
      clauses: { resource: { moved: 'the account page had got another address for good' } },
      why: '/account stays the right address; the trip to /login is for this once.',
      whyNot: {
        301: '/account has not moved: a client that remembered /login in its place would land there for ever.',
      },
    },
    {
      id: 'renamed-page',
      story:
        'A manual had a chapter at /instal.html, with a spelling mistake. It now lives at /install.html, and the misspelt address will stay a signpost.',
      facts: { resource: 'moved' },
      clauses: {
        resource: { elsewhere: 'the chapter had been at the other address only for a while' },
      },
      why: 'The new spelling is there to stay; links should be changed.',
      whyNot: { 302: 'The old spelling will never be the right address again.' },
    },
    {
      id: 'mirror',
      story:
        'A download site leads each visitor to the mirror that has the least to do at the moment. Tomorrow it may be another one.',
      facts: { resource: 'elsewhere' },
      clauses: { resource: { moved: 'one mirror had taken over for good' } },
      why: 'The best mirror changes, so the old address has to be asked each time.',
      whyNot: {
        301: 'Remembering a mirror would defeat a choice that is made anew for each visitor.',
      },
    },
    {
      id: 'user-name',
      story:
        'On a code host a user has changed her name from anna to annika. Links to /anna/… lead to /annika/…, and the host asks tools to use the new one from now on.',
      facts: { resource: 'moved' },
      clauses: { resource: { elsewhere: 'the other name had only been lent for a while' } },
      why: 'The host wants the new name to be used from now on.',
      whyNot: {
        302: 'Tools are asked to drop the old name, and a temporary redirect would have them keep it.',
      },
    },
    {
      id: 'repair',
      story:
        'A museum rebuilds its ticket page. For this week /tickets leads to a plain order form at another address; the new page will open at /tickets again.',
      facts: { resource: 'elsewhere' },
      clauses: { resource: { moved: 'the order form had taken over for good' } },
      why: '/tickets comes back, so the form must not replace it in anyone’s memory.',
      whyNot: {
        301: 'In a week a remembered redirect would keep visitors away from the new page.',
      },
    },
    {
      id: 'library-new-site',
      story:
        'A library’s catalogue has a new address, and the contract for the old one ends this year. The library wants search engines and bookmarks to take the new one over.',
      facts: { resource: 'moved' },
      clauses: { resource: { elsewhere: 'the new site had only stood in for a while' } },
      why: 'The old address ends this year, and the new one should be remembered.',
      whyNot: { 302: 'Bookmarks would keep an address that is about to end.' },
    },
    {
      id: 'library-stocktaking',
      story:
        'A library’s catalogue is led to a reduced copy while the shelves are being counted. On Monday the full one is back at its usual address, which everyone should keep.',
      facts: { resource: 'elsewhere' },
      clauses: { resource: { moved: 'the reduced copy had taken over for good' } },
      why: 'From Monday on the usual address is right again.',
      whyNot: { 301: 'Everyone should keep the usual address.' },
    },
    {
      id: 'merged-shops',
      story:
        'Two shops have become one. The pages of the smaller shop lead to the same goods in the bigger one, and the smaller name will not be used again.',
      facts: { resource: 'moved' },
      clauses: { resource: { elsewhere: 'the bigger shop had only stood in for a while' } },
      why: 'The smaller name has come to its end.',
      whyNot: { 302: 'The smaller shop will not open again, so the detour is no passing one.' },
    },
    {
      id: 'election-night',
      story:
        'On election night a newspaper serves its start page, results and all, from a sturdier address, and leads visitors there. In the morning the usual address takes over again.',
      facts: { resource: 'elsewhere' },
      clauses: {
        resource: { moved: 'the sturdier address had taken over for good' },
      },
      why: 'In the morning the usual address is right again.',
      whyNot: { 301: 'Visitors would be led to election night’s address from then on.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /menu' }],
    after: {
      301: [
        { at: 'origin', note: 'moved for good' },
        { from: 'origin', to: 'client', status: 301, header: 'Location: /carte' },
        { at: 'client', note: 'next time asks /carte at once' },
      ],
      302: [
        { at: 'origin', note: 'elsewhere for tonight' },
        { from: 'origin', to: 'client', status: 302, header: 'Location: /carte' },
        { at: 'client', note: 'next time asks /menu again' },
      ],
    },
  },
}
