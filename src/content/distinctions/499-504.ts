import type { DistinctionWords } from '../entry.ts'
import { words as of408And504 } from './408-504.ts'

export const words: DistinctionWords = {
  answers: {
    499: 'The client: it hung up, and nginx wrote that in its log.',
    504: 'The gateway: it stopped waiting for a server behind.',
  },
  contrast: [
    { aspect: 'Who gave up', cells: ['the client', 'the gateway'] },
    { aspect: 'Who sees the number', cells: ['only the reader of nginx’s log', 'the client'] },
    { aspect: 'Registered', cells: ['no', 'yes'] },
    {
      aspect: 'What to look at',
      cells: ['clients’ time limits, slow pages', 'the server behind, and the gateway’s limit'],
    },
  ],
  sections: ['nginx source code', 'RFC 9110, Section 15.6.5'],
  cases: [
    {
      id: 'closed-tab',
      story:
        'A reader shuts the tab while nginx still waits for the application. nginx is ready to wait longer, finds the connection ended, and notes that in its log.',
      answer: 499,
      why: 'The reader has gone, and nginx notes it.',
      whyNot: { 504: 'nginx was ready to wait longer.' },
    },
    {
      id: 'app-timeout-shorter',
      story:
        'A phone app waits five seconds and then drops the connection. nginx would wait sixty for the service behind it; its log gets a line for the dropped one.',
      answer: 499,
      why: 'The app dropped the connection first.',
      whyNot: { 504: 'Of nginx’s sixty seconds only five were over.' },
    },
    {
      id: 'balancer-health-check',
      story:
        'A monitor with a patience of one second asks nginx for a page, and hangs up before the program behind has answered. nginx, which would have waited longer, logs the request, and nobody is there to be told.',
      answer: 499,
      why: 'The monitor hung up, so it is a line in the log.',
      whyNot: { 504: 'nginx had not given up: the monitor hung up first.' },
    },
    ...of408And504.cases.filter(({ id }) =>
      ['report-through-proxy', 'search-cluster-asleep', 'origin-over-satellite'].includes(id),
    ),
  ],
  exchange: {
    before: [
      { from: 'client', to: 'gateway', says: 'GET /report' },
      { from: 'gateway', to: 'origin', says: 'GET /report' },
      { at: 'origin', note: 'works and works' },
    ],
    after: {
      499: [
        { at: 'client', note: 'hangs up' },
        { at: 'gateway', note: 'writes 499 into its log' },
      ],
      504: [
        { at: 'client', note: 'waits' },
        { at: 'gateway', note: 'gives up' },
        { from: 'gateway', to: 'client', status: 504 },
      ],
    },
  },
}
