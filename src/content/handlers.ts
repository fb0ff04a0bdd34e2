import type { StatusCode } from './phrases.ts'

/** A short request handler whose status codes the learner fills in. */
export interface Handler {
  readonly id: string
  readonly title: string
  readonly framework: 'Flask' | 'Express'
  /** The codes of its blanks, in order. */
  readonly answers: readonly StatusCode[]
}

export const handlers: readonly Handler[] = [
  { id: 'signup-flask', title: 'Sign up', framework: 'Flask', answers: [400, 409, 201] },
  {
    id: 'private-note-express',
    title: 'Read a private note',
    framework: 'Express',
    answers: [401, 404, 403],
  },
  {
    id: 'delete-photo-flask',
    title: 'Delete a photo',
    framework: 'Flask',
    answers: [404, 410, 204],
  },
  {
    id: 'save-article-express',
    title: 'Save an article safely',
    framework: 'Express',
    answers: [404, 415, 412, 204],
  },
  {
    id: 'export-job-flask',
    title: 'Export in the background',
    framework: 'Flask',
    answers: [503, 202, 303, 200],
  },
  {
    id: 'moved-paths-express',
    title: 'Old addresses',
    framework: 'Express',
    answers: [301, 308, 302, 307],
  },
  {
    id: 'search-flask',
    title: 'A search with limits',
    framework: 'Flask',
    answers: [429, 400, 200],
  },
  {
    id: 'payment-gateway-express',
    title: 'A gateway to a bank',
    framework: 'Express',
    answers: [503, 502, 201, 504],
  },
  {
    id: 'avatar-flask',
    title: 'Serve a picture',
    framework: 'Flask',
    answers: [404, 304, 206, 200],
  },
  {
    id: 'methods-express',
    title: 'Methods of a resource',
    framework: 'Express',
    answers: [501, 204, 405],
  },
  {
    id: 'report-formats-flask',
    title: 'A report in two formats',
    framework: 'Flask',
    answers: [406, 500, 200],
  },
  {
    id: 'booking-express',
    title: 'Book a room',
    framework: 'Express',
    answers: [400, 422, 409, 201],
  },
]
