import type { DistinctionWords } from '../entry.ts'

export const words: DistinctionWords = {
  answers: {
    204: 'No: the page stays as it is.',
    205: 'Yes: the view should go back to its first state.',
  },
  contrast: [
    { aspect: 'What the user sees', cells: ['no change', 'the form, empty again'] },
    {
      aspect: 'Fit for',
      cells: ['saving while the user goes on writing', 'entering one record after another'],
    },
    {
      aspect: 'Content',
      cells: [
        'impossible: the response ends with its headers',
        'forbidden, but framed with a length of nought',
      ],
    },
    { aspect: 'What browsers do', cells: ['heed it', 'mostly nothing: do not count on it'] },
  ],
  sections: ['RFC 9110, Section 15.3.5', 'RFC 9110, Section 15.3.6'],
  cases: [
    {
      id: 'autosave-draft',
      story:
        'An editor saves a draft every minute while the author goes on writing. It has worked, there is nothing to tell, and the text must stay on the screen.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      why: 'The author goes on with what is on the screen.',
      whyNot: { 205: 'It would ask to take the text off the screen.' },
    },
    {
      id: 'light-switched',
      story:
        'A page has a switch for a lamp. The lamp is on now; the page already shows it so, and should go on showing it.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      why: 'Nothing in the page has to change.',
      whyNot: { 205: 'The switch would go back to its first position on the screen.' },
    },
    {
      id: 'cell-in-a-table',
      story:
        'A user changes one cell of a table in the browser, and it is stored. The table, with the new value, should stay in view so that the next cell can be changed.',
      facts: { method: 'POST', outcome: 'nothing to say' },
      why: 'The table stays in view, with nothing to add.',
      whyNot: { 205: 'The table would go back to how it was first shown.' },
    },
    {
      id: 'scanner-at-the-gate',
      story:
        'A terminal at a factory gate sends one delivery note and is built to heed what the server says of its form. It is stored, and the form should be blank for the next lorry.',
      facts: { method: 'POST', outcome: 'reset' },
      clauses: { outcome: { 'nothing to say': 'the form had been meant to stay as it was' } },
      why: 'The form should be blank for the next lorry.',
      whyNot: { 204: 'The old note would stay in the form.' },
    },
    {
      id: 'survey-booth',
      story:
        'In a museum a booth asks each visitor five questions; its software knows all codes. The answers are stored, and the next visitor should find the questions unanswered.',
      facts: { method: 'POST', outcome: 'reset' },
      clauses: {
        outcome: { 'nothing to say': 'the answers had been meant to stay on the screen' },
      },
      why: 'The next visitor should find the form as it was at first.',
      whyNot: { 204: 'The next visitor would see the answers of the one before.' },
    },
    {
      id: 'inventory-count',
      story:
        'A stocktaker’s client sends count after count from the same form and does what status codes say. This count is stored; the form should start afresh, with nothing to read.',
      facts: { method: 'POST', outcome: 'reset' },
      clauses: { outcome: { 'nothing to say': 'the form had been meant to keep its count' } },
      why: 'The form should start afresh for the next count.',
      whyNot: { 204: 'The form would keep the count that has just been sent.' },
    },
  ],
  exchange: {
    before: [
      { from: 'client', to: 'origin', says: 'POST /entries, from a form' },
      { at: 'origin', note: 'saves it' },
    ],
    after: {
      204: [
        { from: 'origin', to: 'client', status: 204 },
        { at: 'client', note: 'leaves the form as it is' },
      ],
      205: [
        { from: 'origin', to: 'client', status: 205 },
        { at: 'client', note: 'empties the form' },
      ],
    },
  },
}
