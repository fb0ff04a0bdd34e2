import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    307: 'For now: ask the old address again next time.',
    308: 'For good: use the new address from now on.',
  },
  contrast: [
    { aspect: 'How long', cells: ['for the moment', 'permanently'] },
    { aspect: 'Next time', cells: ['the old address', 'the new address'] },
    { aspect: 'In a cache', cells: ['with explicit freshness only', 'may be stored on a guess'] },
    { aspect: 'A POST on the way', cells: ['stays a POST', 'stays a POST'] },
    { aspect: 'The older twin, which lets a POST turn into a GET', cells: ['302', '301'] },
  ],
  sections: ['RFC 9110, Section 15.4.8', 'RFC 9110, Section 15.4.9', 'RFC 7538, Section 3'],
  cases: [
    {
      id: 'orders-standby',
      story:
        'An order service POSTs to /orders. While the main database is being repaired tonight, a standby host takes the orders, each as the same POST; tomorrow /orders will take them itself.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'the standby host had taken over for good' } },
      why: 'The standby host helps out for one night, and the POST has to arrive as it is.',
      whyNot: { 308: 'Clients would remember the standby host, which is there for tonight only.' },
    },
    {
      id: 'orders-new-home',
      story:
        'An order service POSTs to /orders. The company has moved all its services to another host for good; each order must arrive there as the same POST, and clients should learn the new address.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'the other host had only stood in for a while' } },
      why: 'The move is for good, clients should learn it, and the POST has to survive.',
      whyNot: {
        307: 'Clients would go on asking the old host for ever, though it has been given up.',
      },
    },
    {
      id: 'upload-nearest',
      story:
        'A video app PUTs a film to one address. The server leads each upload to whichever region has room at the moment, with method and film unchanged; the next upload may be led somewhere else.',
      facts: { method: 'PUT', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'one region had taken all uploads over for good' } },
      why: 'The region is chosen anew each time, so nothing is to be remembered.',
      whyNot: {
        308: 'An app that remembered one region would undo the choice that is made each time.',
      },
    },
    {
      id: 'upload-renamed',
      story:
        'A video app PUTs films to /upload. The path is now called /films and will stay so; method and film must reach it unchanged, and the old name is kept only to teach clients the new one.',
      facts: { method: 'PUT', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'the other path had only stood in for a while' } },
      why: 'The new name is final, and the PUT has to reach it unchanged.',
      whyNot: {
        307: 'The old name is only there to teach the new one, and this would not teach it.',
      },
    },
    {
      id: 'webhook-holiday',
      story:
        'A customer takes webhooks by POST. For the two weeks of an office move another address takes them, body and all; then the usual one will be back, and senders should not note anything down.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'the other address had been the new one for good' } },
      why: 'It is for two weeks, and the body has to come along.',
      whyNot: { 308: 'Senders would note down an address that is of no use after two weeks.' },
    },
    {
      id: 'webhook-successor',
      story:
        'A customer takes webhooks by POST. The firm was bought and has a new domain for ever; events must arrive there as they were sent, and senders should change their records.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'the new domain had only stood in for a while' } },
      why: 'The new domain is for ever, senders should change their records, and the POST must stay one.',
      whyNot: { 307: 'Senders would keep the old domain in their records.' },
    },
    {
      id: 'sensor-flood-season',
      story:
        'Water gauges POST their levels to a station. In the flood season, six weeks long, a bigger station takes them over, as the same POST; afterwards the gauges should be back at their own.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'the bigger station had taken over for good' } },
      why: 'After six weeks the gauges should be back at their own station.',
      whyNot: { 308: 'Gauges that remember the bigger station would stay there after the season.' },
    },
    {
      id: 'sensor-station-closed',
      story:
        'Water gauges POST their levels to a station that is closed for good; only its address still answers, to lead them on. Its neighbour has taken over for all time and needs the same POST; the gauges can store a new address and should.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'the neighbour had only stood in for a while' } },
      why: 'The station is closed for all time, and the gauges should store the new address.',
      whyNot: { 307: 'The gauges would go on asking a closed station first.' },
    },
    {
      id: 'login-canary',
      story:
        'A login API takes a POST. For an experiment this afternoon one in ten callers is led to a trial server, which needs the very same POST; nobody should be led there tomorrow.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'the trial server had taken over for good' } },
      why: 'The experiment lasts an afternoon, and the trial server needs the POST.',
      whyNot: { 308: 'A caller that remembered the trial server would still go there tomorrow.' },
    },
    {
      id: 'login-version-two',
      story:
        'A login API takes a POST at /v1/login. Version two has replaced it for good and takes the very same POST at /v2/login; clients ought to change their settings.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'version two had only stood in for a while' } },
      why: 'Version two is there to stay, clients ought to change, and the POST is the same.',
      whyNot: { 307: 'Nothing would tell clients that the change is meant to stay.' },
    },
    {
      id: 'scheme-for-now',
      story:
        'During a test in March, POSTs to http://example.org are led to https with their body. Afterwards plain http will answer by itself again, and no client may keep the test in memory.',
      facts: { method: 'POST', resource: 'elsewhere', onFollow: 'kept' },
      clauses: { resource: { moved: 'plain http had been given up for good' } },
      why: 'The test ends in March and must leave no trace in clients.',
      whyNot: { 308: 'Clients would keep the test in memory.' },
    },
    {
      id: 'scheme-for-good',
      story:
        'From this March on, POSTs to http://example.org are led to https with their body. Plain http will never answer by itself again, and clients should go to https directly as soon as they know.',
      facts: { method: 'POST', resource: 'moved', onFollow: 'kept' },
      clauses: { resource: { elsewhere: 'https had only been tried for a while' } },
      why: 'Plain http has come to its end, and clients should remember that, POST and all.',
      whyNot: { 307: 'Clients would try plain http first, every single time.' },
    },
  ],
  exchange: {
    before: [{ from: 'client', to: 'origin', says: 'POST /orders' }],
    after: {
      307: [
        { at: 'origin', note: 'elsewhere for tonight' },
        { from: 'origin', to: 'client', status: 307, header: 'Location: /b/orders' },
        { from: 'client', to: 'origin', says: 'POST /b/orders' },
        { at: 'client', note: 'next time asks /orders' },
      ],
      308: [
        { at: 'origin', note: 'moved for good' },
        { from: 'origin', to: 'client', status: 308, header: 'Location: /b/orders' },
        { from: 'client', to: 'origin', says: 'POST /b/orders' },
        { at: 'client', note: 'next time asks /b/orders' },
      ],
    },
  },
}
