import { classes } from '../../content/classes.ts'
import { meanings } from '../../content/meanings.ts'
import { registry } from '../../content/registry.ts'
import { classNames, classOf } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Sorting } from '../question.ts'
import { seeded, shuffled } from '../random.ts'
import type { SkillId } from '../skill.ts'

const sets = Array.from({ length: 12 }, (_, place) => place + 1)

/** Six phrases to sort into classes. Phrases, since a number shows its class. */
export function aboutSorting(skill: SkillId, _library: Library): readonly Sorting[] {
  return sets.map((set) => {
    const random = seeded(set)
    const first = [2, 3, 4, 5].flatMap((digit) =>
      shuffled(
        registry.filter(({ code }) => classOf(code) === digit),
        random,
      ).slice(0, digit === 5 ? 1 : 2),
    )
    const six = shuffled(first, random).slice(0, 6)
    return {
      form: 'sorting',
      kind: 'sort',
      id: `${skill}/${six
        .map(({ code }) => code)
        .toSorted()
        .join('+')}`,
      prompt: 'Which class does each of these belong to?',
      hint: 'Ask of each: did it work, is there a further step, did the client err, or did the server?',
      options: classes
        .filter((words) => words.class > 1)
        .map((words) => ({
          id: `${words.class}xx`,
          text: `${words.class}xx ${classNames[words.class]}`,
        })),
      rows: six.map((row) => ({
        id: String(row.code),
        text: row.phrase,
        answer: `${classOf(row.code)}xx`,
      })),
      explanation:
        'Success is 2xx, a further step 3xx, a fault in the request 4xx, a failing server 5xx.',
      sections: ['RFC 9110, Section 15'],
      compare: {},
      codes: six.map(({ code }) => code),
      whyNot: Object.fromEntries(
        six.map(({ code, phrase }) => [code, `${phrase} is ${code}: ${meanings[code]}`]),
      ),
    }
  })
}
