import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    403: 'No: the server refuses for a reason of its own, told or not.',
    451: 'Yes: a law or a court wants it withheld.',
  },
  contrast: [
    { aspect: 'The reason', cells: ['anything, or untold', 'a demand by law'] },
    {
      aspect: 'The response should name',
      cells: ['nothing in particular', 'who blocks, in Link; who demanded it, in the body'],
    },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'may be stored on a guess'] },
    { aspect: 'Is the server obliged to use it?', cells: ['no', 'no, but it is honest'] },
  ],
  sections: ['RFC 9110, Section 15.5.4', 'RFC 7725, Section 3', 'RFC 7725, Section 4'],
  cases: [
    {
      id: 'editor-role-missing',
      story:
        'A reader with a valid session opens the editor’s desk of a newspaper. Her role does not reach that far; no authority has anything to do with it, and the reading room’s plan shows the desk to all.',
      facts: { access: 'refused', existence: 'open' },
      clauses: {
        state: { clash: 'another reader had had the desk’s only seat' },
        request: { 'bad parameter': 'a parameter that the desk needs had been missing' },
      },
      why: 'Her role does not reach that far.',
      whyNot: {
        451: 'No authority has anything to do with it.',
        400: 'There is nothing to correct in how she asked.',
        409: 'No state of the desk is in the way: her role is.',
      },
    },
    {
      id: 'hotlink-refused',
      story:
        'A site’s own terms say that its pictures are not to be embedded elsewhere. Its server checks Referer and will not give a picture to a stranger’s page, though the request is well made and everybody knows that the picture is there.',
      facts: { access: 'refused', existence: 'open' },
      clauses: {
        state: { clash: 'the picture had been in a state that forbids showing it' },
        request: { 'bad parameter': 'a parameter that the picture needs had been missing' },
      },
      why: 'The site’s own terms are the reason.',
      whyNot: {
        451: 'The terms are the site’s own wish, not the law’s.',
        400: 'The request is well made, and refused.',
        409: 'The picture has no state that stands against it.',
      },
    },
    {
      id: 'trial-plan-feature',
      story:
        'An app’s user on the trial plan calls a feature that belongs to the paid plan, as the price list says for all to read. The token is valid, the request is well made, and the feature works.',
      facts: { access: 'refused', existence: 'open' },
      clauses: {
        state: { clash: 'the feature had been running already' },
        request: { 'bad parameter': 'a parameter that the feature needs had been missing' },
      },
      why: 'The plan does not include it, so it is refused.',
      whyNot: {
        451: 'A price list is no law.',
        400: 'The request is well made.',
        409: 'The feature is ready for use: nothing in its state is in the way.',
      },
    },
    {
      id: 'court-order-article',
      story:
        'A court in one country has ordered a newspaper to withhold an article there. The paper obeys, and wants its readers in that country to know why the page is withheld from them.',
      facts: { access: 'blocked by law' },
      clauses: { access: { refused: 'the paper itself had closed the article to these readers' } },
      why: 'A court has ordered it, and readers should know.',
      whyNot: { 403: 'It would keep the real reason from the readers.' },
    },
    {
      id: 'film-rights-law',
      story:
        'A law of a country demands that an archive withhold certain films from callers there. The archive obeys, whether they are signed in or not, and says which law, and who has asked for it.',
      facts: { access: 'blocked by law' },
      clauses: { access: { refused: 'the archive itself had closed the films to these callers' } },
      why: 'A law demands it, and the archive names it.',
      whyNot: { 403: 'The archive wants to say that it is the law, and not its own choice.' },
    },
    {
      id: 'provider-block-list',
      story:
        'An internet provider has to block a list of sites by order of an authority, and answers in their place. It wants to be open to its customers about who demanded that, and names the authority.',
      facts: { role: 'gateway', access: 'blocked by law' },
      clauses: {
        access: { refused: 'the provider itself had closed the sites to these customers' },
      },
      why: 'An authority has ordered the block.',
      whyNot: { 403: 'It would look as if somebody had refused for reasons of their own.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /book' }],
    after: {
      403: [
        { at: 'origin', note: 'its own rules forbid it' },
        { from: 'origin', to: 'client', status: 403 },
      ],
      451: [
        { at: 'origin', note: 'a law or a court forbids it' },
        { from: 'origin', to: 'client', status: 451, header: 'Link: …; rel=“blocked-by”' },
      ],
    },
  },
}
