import type { Distinction, Modelled, Section } from './entry.ts'

// What a newcomer's first question is made of stands by itself, so that a first visit fetches no more than this.
export const firstDistinction: Distinction = { id: '401-403', codes: [401, 403] }

export const firstQuestion = 'Would credentials, or better ones, be the expected cure?'

export const firstSections: readonly Section[] = [
  'RFC 9110, Section 15.5.2',
  'RFC 9110, Section 15.5.4',
  'RFC 9110, Section 11.4',
  'RFC 6750, Section 3.1',
]

export const firstCase: Modelled = {
  id: 'intern-billing',
  story:
    'An intern is signed in to the company portal, and the session is valid. She opens the billing page, which only owners may see. The server knows that she is not one.',
  facts: { access: 'refused' },
  why: 'The session is valid and her role is not enough. Signing in once more as herself would change nothing.',
  whyNot: { 401: 'Her session was checked and is good, so there is no login to ask for.' },
}

// What the decision model makes of it, which a first visit does not fetch either; a test holds the two together.
export const firstAnswer = 403

export const firstFlips = { 401: '401 would be right if no session had come with her request.' }
