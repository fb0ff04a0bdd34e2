import type { Distinction } from './entry.ts'
import { firstDistinction } from './first.ts'

/** Most confused first. */
export const distinctions: readonly Distinction[] = [
  firstDistinction,
  {
    id: '400-409-422',
    codes: [400, 409, 422],
    question:
      'Is the request itself broken, its content unacceptable, or does it clash with what is stored?',
  },
  { id: '400-422', codes: [400, 422], question: 'Could the server parse the body?' },
  { id: '301-302', codes: [301, 302], question: 'Should clients remember the new address?' },
  {
    id: '200-204-404',
    codes: [200, 204, 404],
    question: 'Does the thing at this URL exist, and is there something to send?',
  },
  {
    id: '502-503-504',
    codes: [502, 503, 504],
    question:
      'Who failed, and how: a bad answer from behind, no capacity here, or silence from behind?',
  },
  { id: '301-308', codes: [301, 308], question: 'Moved for good: must a POST stay a POST?' },
  { id: '302-307', codes: [302, 307], question: 'Elsewhere for now: must a POST stay a POST?' },
  {
    id: '200-202-204',
    codes: [200, 202, 204],
    question: 'Is the work finished, and is there something to say about it?',
  },
  { id: '404-410', codes: [404, 410], question: 'Do you know that it is gone for good?' },
  { id: '403-404', codes: [403, 404], question: 'May this caller learn that the resource exists?' },
  {
    id: '429-503',
    codes: [429, 503],
    question: 'Is this caller over a limit, or can the service not cope?',
  },
]
