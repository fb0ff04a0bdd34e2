import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    404: 'No, or you would rather not say.',
    410: 'Yes, it was taken away on purpose, and you want people to know.',
  },
  contrast: [
    {
      aspect: 'How much the server knows',
      cells: ['nothing about how long this will last', 'it is likely to stay that way'],
    },
    {
      aspect: 'Was it ever here?',
      cells: ['perhaps, perhaps never', 'yes, it used to be'],
    },
    {
      aspect: 'What it asks of the client',
      cells: ['nothing: it may try again some day', 'to stop asking and remove its links'],
    },
    {
      aspect: 'As a cover',
      cells: ['may hide that something exists', 'useless: it owns up to the past'],
    },
    {
      aspect: 'When it is due',
      cells: ['whenever you cannot tell for how long', 'when you choose: it is never a duty'],
    },
  ],
  sections: ['RFC 9110, Section 15.5.5', 'RFC 9110, Section 15.5.11'],
  cases: [
    {
      id: 'lamp-may-return',
      story:
        'A lamp’s page has dropped out of a shop’s catalogue. Its maker has stopped and resumed deliveries twice before, there is nothing to point buyers to instead, and the shop cannot say whether the lamp will be back.',
      facts: { resource: 'absent' },
      clauses: {
        removal: { told: 'the shop had said so openly' },
        resource: { gone: 'the lamp had been taken away for good' },
      },
      why: 'Deliveries have resumed before, so the shop cannot promise that the page stays away.',
      whyNot: {
        410: 'It would tell everyone to forget a lamp that may be on sale again soon.',
      },
    },
    {
      id: 'lamp-maker-closed',
      story:
        'A shop has taken a lamp’s page down on purpose. Its maker has closed down and the lamp will never be sold again, there is nothing to point buyers to instead, and the shop wants search engines to drop the address.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'the shop had kept quiet about it' } },
      why: 'The page was taken down on purpose, will never return, and the shop wants that known.',
      whyNot: {
        404: 'It leaves open whether the lamp will be back, and the shop knows that it will not.',
      },
    },
    {
      id: 'recipe-mistyped',
      story:
        'A crawler asks a recipe site for an address that it got from a mistyped link. The site keeps a list of every recipe that it has withdrawn for ever; the address is neither on that list nor among the live pages.',
      facts: { resource: 'absent' },
      clauses: {
        removal: { told: 'the site had said so openly' },
        resource: { gone: 'the recipe had been withdrawn for good' },
      },
      why: 'A mistyped address was never in use, and the list of withdrawn recipes does not have it.',
      whyNot: {
        410: 'The site would claim to have withdrawn a recipe that it never published there.',
      },
    },
    {
      id: 'recipe-withdrawn',
      story:
        'A crawler asks a recipe site for an address that it got from an old link. Whatever the site withdraws for ever is entered in a list, which has this very address in it; the editors want links to such recipes to disappear from the web.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'the site had kept no list of what it withdrew' } },
      why: 'The list says that this recipe was withdrawn for ever, and its links are meant to disappear.',
      whyNot: {
        404: 'It would keep to itself what the list says, and crawlers would go on trying the link.',
      },
    },
    {
      id: 'user-without-trace',
      story:
        'A mobile client asks a REST API for a user whose id is missing from the table. The API erases closed accounts without leaving a marker, so it cannot tell whether this one was closed, is yet to come or was mistyped.',
      facts: { resource: 'gone', removal: 'untold' },
      clauses: { removal: { told: 'the API had kept a marker for closed accounts' } },
      why: 'Without a marker the API cannot tell what became of this id, or whether it ever was one.',
      whyNot: {
        410: 'The API has no marker to base it on: the id may belong to an account yet to come.',
      },
    },
    {
      id: 'user-with-marker',
      story:
        'A mobile client asks a REST API for a user who closed the account last year. The API keeps a marker for each closed account, never uses an id twice, and says openly that the user has left, so that clients erase their copies.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'the API had kept no marker' } },
      why: 'The marker proves that the account was closed, and an id never comes back into use.',
      whyNot: {
        404: 'Clients would keep their copies, since they could not tell a closed account from a slip.',
      },
    },
    {
      id: 'folder-outsider',
      story:
        'A law firm deleted a client’s folder last month, and it will never be restored. An outsider with an old link asks for it; by the firm’s rules outsiders must stay unable to tell whether a folder of that name ever existed.',
      facts: { resource: 'gone', removal: 'untold' },
      clauses: { removal: { told: 'outsiders had been told of it' } },
      why: 'The firm knows that the folder will not return, but an outsider must learn nothing of its past.',
      whyNot: {
        410: 'It would give away to an outsider that a folder of that name once existed.',
      },
    },
    {
      id: 'folder-client',
      story:
        'A law firm deleted a client’s folder last month, and nothing will bring it back. The client’s own backup tool asks for it with an old link; by the firm’s rules clients are told plainly when a folder was removed for ever, so that tools stop asking.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'nobody had been told' } },
      why: 'This caller is to be told plainly that the folder was removed for ever.',
      whyNot: {
        404: 'The backup tool would keep asking, though the rules want clients told plainly.',
      },
    },
    {
      id: 'hook-route-missing',
      story:
        'A project tool sends events by POST to a customer’s webhook. The route has been missing there since this morning’s release; the server has no means of knowing whether it was removed on purpose or by accident, or whether it will return.',
      facts: { method: 'POST', resource: 'absent' },
      clauses: {
        removal: { told: 'the customer had said so openly' },
        resource: { gone: 'the route had been taken away for good' },
      },
      why: 'The route may be back with the next release; the server has no means of knowing.',
      whyNot: {
        410: 'The tool would strike the webhook off, perhaps because of an accident in a release.',
      },
    },
    {
      id: 'hook-ended',
      story:
        'A project tool POSTs events to the webhook of a customer. The customer has ended the integration on purpose, will never take it up again and has no other address for it, and wants senders to learn that and strike this one off.',
      facts: { method: 'POST', resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'senders had not been meant to learn it' } },
      why: 'The integration ended on purpose and for ever, and senders should strike the webhook off.',
      whyNot: {
        404: 'Senders would take it for a slip in a release and keep their events coming.',
      },
    },
    {
      id: 'trial-undecided',
      story:
        'A weather API took its trial version offline on Monday, without a replacement. A batch job still calls one of the trial addresses every hour; the provider has yet to decide whether the trial will go on, and wants to promise neither.',
      facts: { resource: 'absent' },
      clauses: {
        removal: { told: 'the provider had said so openly' },
        resource: { gone: 'the trial had been ended for good' },
      },
      why: 'Whether the trial goes on is undecided, and the provider wants to promise neither.',
      whyNot: {
        410: 'It would announce the end of a trial about which nothing has been decided.',
      },
    },
    {
      id: 'version-one-ended',
      story:
        'A weather API switched off its version 1 last year, for ever and without a replacement. A batch job still calls one of the old addresses every hour, and the provider wants whoever runs it to see that the call should be taken out.',
      facts: { resource: 'gone', removal: 'told' },
      clauses: { removal: { untold: 'the provider had kept quiet about it' } },
      why: 'Version 1 is off for ever, and the provider wants the call taken out of the job.',
      whyNot: {
        404: 'Whoever runs the job could hope for a passing fault, and leave the call in.',
      },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'GET /sale-2019' }],
    after: {
      404: [
        { at: 'origin', note: 'finds nothing, and knows no more' },
        { from: 'origin', to: 'client', status: 404 },
        { at: 'client', note: 'may look again some day' },
      ],
      410: [
        { at: 'origin', note: 'took it away for good' },
        { from: 'origin', to: 'client', status: 410 },
        { at: 'client', note: 'deletes the link' },
      ],
    },
  },
}
