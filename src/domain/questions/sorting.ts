import { classes } from '../../content/classes.ts'
import { meanings } from '../../content/meanings.ts'
import { type RegistryRow, registry } from '../../content/registry.ts'
import { type WildCode, wild } from '../../content/wild.ts'
import { classNames, classOf, isRegistered } from '../catalog.ts'
import type { Library } from '../library.ts'
import type { Sorting } from '../question.ts'
import { type Random, seeded, shuffled } from '../random.ts'
import { type SkillId, subjectOf } from '../skill.ts'

const sets = Array.from({ length: 24 }, (_, place) => place + 1)

/** Numbers that stand for something in use today: what is taught as live. */
const live = registry.filter(({ status, code }) => status === 'registered' && code >= 200)

/** Numbers that only vendors use: one that the registry has for something else would be on both sides. */
const vendors = wild.filter(({ code }) => !isRegistered(code))

/** Six things to sort: phrases into classes, or numbers into registered and not. */
export function aboutSorting(skill: SkillId, _library: Library): readonly Sorting[] {
  const make = subjectOf(skill) === 'registry' ? intoRegistered : intoClasses
  return sets.map((set) => make(skill, seeded(set)))
}

const common = { form: 'sorting', kind: 'sort', compare: {} } as const

const idOf = (skill: SkillId, codes: readonly number[]) =>
  `${skill}/${codes.toSorted((a, b) => a - b).join('+')}`

/** Phrases, since a number shows its class. */
function intoClasses(skill: SkillId, random: Random): Sorting {
  const some = [2, 3, 4, 5].flatMap((digit) =>
    shuffled(
      live.filter(({ code }) => classOf(code) === digit),
      random,
    ).slice(0, digit === 5 ? 1 : 2),
  )
  const six = shuffled(some, random).slice(0, 6)
  const codes = six.map(({ code }) => code)
  return {
    ...common,
    id: idOf(skill, codes),
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
    codes,
    whyNot: Object.fromEntries(
      six.map(({ code, phrase }) => [code, `${phrase} is ${code}: ${meanings[code]}`]),
    ),
  }
}

/** Three numbers that are registered, and three that only somebody uses. */
function intoRegistered(skill: SkillId, random: Random): Sorting {
  const three: readonly (RegistryRow | WildCode)[] = [
    ...shuffled(
      live.filter(({ essential, code }) => !essential && code >= 400),
      random,
    ).slice(0, 3),
    ...oneANumber(shuffled(vendors, random)).slice(0, 3),
  ]
  const six = shuffled(three, random)
  const codes = six.map(({ code }) => code)
  return {
    ...common,
    id: idOf(skill, codes),
    prompt: 'Which of these numbers are registered, and which are a vendor’s own?',
    hint: 'Software on the way knows the registered ones. The others are treated as the x00 of their class.',
    options: [
      { id: 'registered', text: 'Registered with IANA' },
      { id: 'vendor', text: 'A vendor’s own' },
    ],
    rows: six.map((row) => ({
      id: String(row.code),
      text: String(row.code),
      answer: 'phrase' in row ? 'registered' : 'vendor',
    })),
    explanation:
      'Only what the registry lists means the same to everybody; any other number is a private arrangement.',
    sections: ['RFC 9110, Section 16.2'],
    codes,
    whyNot: Object.fromEntries(
      six.map((row) => [
        row.code,
        'phrase' in row
          ? `${row.code} is registered: ${row.phrase}.`
          : `${row.code} is used by ${row.vendor}, and registered by nobody.`,
      ]),
    ),
  }
}

function oneANumber(entries: readonly WildCode[]): readonly WildCode[] {
  return [...new Map(entries.map((entry) => [entry.code, entry])).values()]
}
