import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    403: 'Yes: it is there, and the server refuses openly.',
    404: 'No, or there is none: both look the same from outside.',
  },
  contrast: [
    {
      aspect: 'What it admits',
      cells: ['that the server refuses this', 'nothing, not even that there is something'],
    },
    {
      aspect: 'The reason',
      cells: ['may be told, if the server wishes', 'would give the cover away, where it is one'],
    },
    {
      aspect: 'Who may get it',
      cells: ['anyone, signed in or not', 'whoever may not know, and whoever mistyped'],
    },
    {
      aspect: 'What the client can try',
      cells: ['other credentials, if it has any', 'checking the address: there is no other hint'],
    },
    {
      aspect: 'In a cache',
      cells: ['stored with explicit freshness only', 'may be stored on a guess'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.4', 'RFC 9110, Section 15.5.5'],
  cases: [
    {
      id: 'repository-listed',
      story:
        'A developer, signed in, opens a repository that the security team alone may read. The company lists the names of all its repositories for every member of staff, this developer included, and merely keeps a look inside from the rest.',
      facts: { access: 'refused', existence: 'open' },
      clauses: {
        existence: { secret: 'the developer had not been meant to know of the repository' },
      },
      why: 'The developer knows the name from the list; only a look inside is refused.',
      whyNot: {
        404: 'The name is on a list that this developer can read, so there is nothing to hide.',
      },
    },
    {
      id: 'repository-of-strangers',
      story:
        'A developer, signed in, opens a private repository of another company on a code host. The host promises its customers that strangers cannot tell a private repository from a name that was never taken, and this developer is a stranger there.',
      facts: { access: 'refused', existence: 'secret' },
      clauses: { existence: { open: 'the host had told strangers which names are taken' } },
      why: 'The host promised that strangers cannot tell this from a name that was never taken.',
      whyNot: {
        403: 'An open refusal would tell a stranger that the private repository is there.',
      },
    },
    {
      id: 'payroll-in-the-menu',
      story:
        'A staff portal serves its payroll page in the office network alone. A clerk, signed in, asks for it from a hotel; the page is in the menu that the clerk sees everywhere, with a note that it opens in the office only.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { existence: { secret: 'the clerk had not been meant to know of the page' } },
      why: 'The menu shows the page to this clerk, and the network is the sole reason for refusing.',
      whyNot: {
        404: 'The clerk sees the page in the menu even at the hotel: denying it would deceive nobody.',
      },
    },
    {
      id: 'payroll-kept-quiet',
      story:
        'A staff portal has a payroll page for the office network alone. A signed-in clerk asks for it from a hotel; by order of the auditors, the portal must act outside the office as if there had never been such a page, whoever is asking.',
      facts: { access: 'refused', existence: 'secret' },
      clauses: { existence: { open: 'the page had been no secret outside the office' } },
      why: 'Outside the office the portal must act as if the page had never been there.',
      whyNot: {
        403: "Refusing would confirm the page to a caller outside, against the auditors' order.",
      },
    },
    {
      id: 'photo-on-contact-sheet',
      story:
        'A CDN serves press photos that anyone may view, and keeps other sites from embedding them. A stranger’s blog embeds one all the same; the photo is on a public contact sheet, and the CDN has nothing to sign in to.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { existence: { secret: 'strangers had not been meant to know of the photo' } },
      why: 'The photo is public knowledge; it is the embedding that the CDN refuses, login or none.',
      whyNot: {
        404: 'A photo on a public contact sheet need not be hidden from anyone.',
      },
    },
    {
      id: 'photo-before-friday',
      story:
        'A CDN holds press photos that become public on Friday, and has nothing to sign in to. On Wednesday a stranger guesses the file name of one and asks for it; until Friday a right guess must look exactly like a wrong one.',
      facts: { access: 'refused', existence: 'secret' },
      clauses: { existence: { open: 'it had been no secret that the photo is there' } },
      why: 'Until Friday a right guess must look like a wrong one, and a wrong one gets this.',
      whyNot: {
        403: 'A wrong guess would be answered otherwise, so the stranger would know that this one was right.',
      },
    },
    {
      id: 'invoice-of-own-firm',
      story:
        'An invoicing API lists every invoice of a firm, with its number, to all of that firm’s users. A junior’s valid token asks for one from this list; opening it takes the accountant’s role, which the junior lacks.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { existence: { secret: 'the junior had not been meant to know of the invoice' } },
      why: 'The list tells the junior that the invoice exists; what is missing is the role to open it.',
      whyNot: {
        404: 'The same API has just listed that number to the junior, and would contradict itself.',
      },
    },
    {
      id: 'invoice-of-a-rival',
      story:
        'An invoicing API numbers the invoices of all its customers in one series. A customer’s valid token asks for a number that belongs to a rival; the reply must let nobody work out which numbers are in use.',
      facts: { access: 'refused', existence: 'secret' },
      clauses: { existence: { open: 'it had been no secret which numbers are in use' } },
      why: 'A used number must look like an unused one, so the rival’s invoice is denied altogether.',
      whyNot: {
        403: 'By trying one number after another, the customer could count the invoices of the rival.',
      },
    },
    {
      id: 'wiki-draft',
      story:
        'A batch job reads a wiki with a token that is good for published pages. It asks for page 812, a draft whose number and title the wiki’s index shows to everyone; the drafts themselves open for editors alone.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { existence: { secret: 'the job had not been meant to know of the draft' } },
      why: 'The index shows page 812 to everyone, while its text is for editors alone.',
      whyNot: {
        404: 'Page 812 is there and its title is public; the job merely may not open the draft.',
      },
    },
    {
      id: 'wiki-never-written',
      story:
        'A batch job reads a wiki with an administrator’s token, which is good for every page, drafts included. It asks for page 812; the numbers in the wiki’s index end at 640, and nothing with a higher one was ever written.',
      facts: { resource: 'absent' },
      clauses: {
        resource: { there: 'page 812 had been written' },
        access: { refused: 'the token had lacked the right to drafts' },
        existence: { open: 'the page had been no secret' },
      },
      why: 'No page 812 was ever written, so there is nothing to be had at this address.',
      whyNot: {
        403: 'An administrator’s token is good for every page, so there is nobody here to refuse.',
      },
    },
    {
      id: 'minutes-listed',
      story:
        'A club’s site lists the minutes of the board by date for all members. A member, signed in, opens those of May; they are for the board alone, as the list says beside them.',
      facts: { access: 'refused', existence: 'open' },
      clauses: { existence: { secret: 'members had not been meant to know of the minutes' } },
      why: 'The list tells the member that they exist, and for whom they are.',
      whyNot: { 404: 'The list shows them to every member, with the date.' },
    },
    {
      id: 'minutes-secret',
      story:
        'A club’s board had a meeting of which members must not even know. A member, signed in, guesses the address of its minutes; the site must answer as for a day without a meeting.',
      facts: { access: 'refused', existence: 'secret' },
      clauses: { existence: { open: 'the meeting had been no secret' } },
      why: 'It must look like a day without a meeting.',
      whyNot: { 403: 'The member would learn that there was a meeting.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /notes/7, a note of somebody else’s' }],
    after: {
      403: [
        { at: 'origin', note: 'may say that it exists' },
        { from: 'origin', to: 'client', status: 403 },
      ],
      404: [
        { at: 'origin', note: 'must not let on that it exists' },
        { from: 'origin', to: 'client', status: 404 },
      ],
    },
  },
}
