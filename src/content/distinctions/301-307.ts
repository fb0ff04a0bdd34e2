import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: { 301: 'For good, and a POST may become a GET.', 307: 'For now, and the method stays.' },
  contrast: [
    { aspect: 'How long', cells: ['for good', 'for now'] },
    { aspect: 'A POST on the way', cells: ['may become a GET', 'stays a POST'] },
    { aspect: 'In a cache', cells: ['may be stored on a guess', 'with explicit freshness only'] },
    {
      aspect: 'The twin that differs in one point',
      cells: ['308 keeps the method', '302 lets it change'],
    },
  ],
  sections: ['RFC 9110, Section 15.4.2', 'RFC 9110, Section 15.4.8'],
  cases: [
    {
      id: 'blog-renamed-path',
      story:
        'A blog’s pages, which are only read, live under /journal in place of /blog, and will stay there. Search engines should take the new addresses over.',
      facts: { resource: 'moved' },
      why: 'It is for good, and should be remembered.',
      whyNot: {
        307: 'Search engines would keep the old addresses, since it speaks of a detour for now.',
      },
    },
    {
      id: 'old-form-new-page',
      story:
        'A form is gone for good, and its page has a lasting successor. Browsers that still POST to the old address should remember the new one and arrive there with a GET, as browsers do.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'may become GET' },
      clauses: {
        resource: { elsewhere: 'the other page had only stood in for a while' },
        onFollow: { kept: 'the POST had had to arrive as one' },
      },
      why: 'The successor is lasting, and the GET that browsers make of it is wanted.',
      whyNot: { 307: 'The POST would be repeated at a page that only wants to be read.' },
    },
    {
      id: 'www-dropped',
      story:
        'A site drops the www from its name once and for all. Its pages are read with GET, and bookmarks may learn the shorter name.',
      facts: { resource: 'moved' },
      why: 'Once and for all, and only for reading.',
      whyNot: { 307: 'The shorter name is to be learnt, not used this once.' },
    },
    {
      id: 'orders-while-repairing',
      story:
        'An order API is under repair until noon. Another host takes each order in the meantime, as the same POST, and clients should forget it after noon.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        resource: { moved: 'the other host had taken over for good' },
        onFollow: { 'may become GET': 'a GET had been just as welcome at the other host' },
      },
      why: 'It is until noon, and the POST has to arrive as it is.',
      whyNot: { 301: 'Clients might remember the host, and turn the order into a GET.' },
    },
    {
      id: 'vote-to-spare-server',
      story:
        'On election night a spare server takes the votes that are POSTed to a newspaper. It needs the posted vote, and tomorrow it is switched off.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: {
        resource: { moved: 'the spare server had taken over for good' },
        onFollow: { 'may become GET': 'a GET had been just as welcome at the spare server' },
      },
      why: 'The vote must stay a POST, and tomorrow all is as before.',
      whyNot: { 301: 'A vote may be dropped on the way, and the spare server be remembered.' },
    },
    {
      id: 'upload-night-route',
      story:
        'At night uploads by PUT are led to a cheaper region, file and all; by day they are not. No client should note the night’s address.',
      facts: { method: 'PUT', resource: 'elsewhere', onFollow: 'kept' },
      why: 'It is for the night, with method and file unchanged.',
      whyNot: { 301: 'It would be remembered by day.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /orders' }],
    after: {
      301: [
        { at: 'origin', note: 'moved for good' },
        { from: 'origin', to: 'client', status: 301, header: 'Location: /v2' },
        { from: 'client', to: 'origin', says: 'GET /v2, or POST: both allowed' },
      ],
      307: [
        { at: 'origin', note: 'elsewhere for now' },
        { from: 'origin', to: 'client', status: 307, header: 'Location: /v2' },
        { from: 'client', to: 'origin', says: 'POST /v2, always' },
      ],
    },
  },
}
