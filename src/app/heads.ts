import { decidingQuestion } from '../content/decidingQuestions.ts'
import { meanings } from '../content/meanings.ts'
import { usesOf } from '../content/wild.ts'
import { isRegistered, oneOf, phraseOf } from '../domain/catalog.ts'
import { guideOf } from '../domain/guide.ts'
import { distinctionOf } from '../domain/neighbours.ts'
import type { Page } from './paths.ts'

/** What search engines and link previews read of a page. Used when prerendering only. */
export function headOf(page: Page): { readonly title: string; readonly description: string } {
  switch (page.name) {
    case 'today':
      return {
        title: 'Teapot: HTTP status codes that stick',
        description:
          'Questions that teach HTTP status codes and tell 401 from 403, in your browser, with no account.',
      }
    case 'study':
      return {
        title: named('Study'),
        description: 'Ten questions on HTTP status codes, with the reason for every answer.',
      }
    case 'self-test':
      return {
        title: named('Self-test'),
        description: 'Test yourself on a class of status codes, a pair or a kind of question.',
      }
    case 'codes':
      return {
        title: named('Status codes'),
        description:
          'HTTP status codes by class, searchable by number, phrase, meaning and constant.',
      }
    case 'compare-list':
      return {
        title: named('Compare'),
        description: 'Status codes that people take for each other, and the question that decides.',
      }
    case 'decide':
      return {
        title: named('Decide'),
        description:
          'What should my endpoint answer? A walk of a few taps to the right HTTP status code.',
      }
    case 'scores':
      return {
        title: named('Scores'),
        description:
          'What you got right, what you mix up, and your self-tests. Kept in your browser.',
      }
    case 'settings':
      return {
        title: named('Settings'),
        description: 'Colours, motion, keys and what Study introduces.',
      }
    case 'print':
      return {
        title: named('Print a cheat sheet'),
        description: 'The essential codes on one page, or all of them on two, A4 or Letter.',
      }
    case 'take-along':
      return {
        title: named('Take the cards along'),
        description: 'Teapot’s cards as files for Anki, Quizlet and anything that reads CSV.',
      }
    case 'code': {
      const { code } = page
      if (isRegistered(code)) {
        return { title: named(`${code} ${phraseOf(code)}`), description: meanings[code] }
      }
      const uses = usesOf(code)
      return {
        title: named(`${code} ${uses[0]?.name ?? ''}`.trim()),
        description: `Not registered. Used by ${uses.map(({ vendor }) => vendor).join(', ')}.`,
      }
    }
    case 'compare': {
      const distinction = distinctionOf(page.id)
      return {
        title: named(`${oneOf(page.id.split('-'))}?`),
        description: distinction ? decidingQuestion(distinction.id) : '',
      }
    }
    case 'guide': {
      const guide = guideOf(page.id)
      return { title: named(guide?.title ?? ''), description: guide?.about ?? '' }
    }
    case 'missing':
      return { title: named('Not found'), description: 'Nothing lives at this address.' }
  }
}

const named = (name: string) => `${name} · Teapot`
