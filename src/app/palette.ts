import { distinctions } from '../content/distinctions.ts'
import { guides } from '../content/guides.ts'
import { allOf, oneOf, phraseOf } from '../domain/catalog.ts'
import { plain, searchCodes, searchWild } from '../domain/search.ts'
import { settingParts } from '../screens/settingParts.ts'

/** Something that the palette can do. */
export type Action = { readonly id: string; readonly name: string; readonly about: string } & (
  | { readonly goes: string }
  | { readonly sets: string; readonly to: string }
)

const screens: readonly (readonly [path: string, name: string, also: string])[] = [
  ['', 'Today', 'home start'],
  ['study/', 'Study', 'learn practise session'],
  ['self-test/', 'Self-test', 'quiz exam'],
  ['codes/', 'Status codes', 'list all lookup'],
  ['compare/', 'Compare', 'distinctions difference versus'],
  ['decide/', 'Decide', 'what should my endpoint answer wizard which code'],
  ['scores/', 'Scores', 'progress export import statistics'],
  ['settings/', 'Settings', 'preferences options'],
  ['settings/#exam', 'Exam date', 'deadline interview certificate calendar until'],
  ['take-along/', 'Take the cards along', 'anki quizlet csv download dataset'],
  ['print/', 'Print a cheat sheet', 'paper pdf poster'],
]

/** What is found by words alone: screens, settings, guides and comparisons. Codes have a search of their own. */
const others: readonly { readonly action: Action; readonly words: string }[] = [
  ...screens.map(([path, name, also]) => ({
    action: { id: `go:${path}`, name, about: 'Screen', goes: path },
    words: plain(`${name} ${also}`),
  })),
  ...settingParts.flatMap(({ name, title, options }) =>
    options.map(([value, text]) => ({
      action: {
        id: `set:${name}:${value}`,
        name: `${title}: ${text}`,
        about: 'Setting',
        sets: name,
        to: value,
      },
      words: plain(`${title} ${text} ${value} ${name}`),
    })),
  ),
  ...guides.map(({ id, title, about }) => ({
    action: { id: `guide:${id}`, name: title, about: 'Guide', goes: `guide/${id}/` },
    words: plain(`${title} ${about}`),
  })),
  ...distinctions.map(({ id, codes }) => ({
    action: {
      id: `compare:${id}`,
      name: `${oneOf(codes)}?`,
      about: 'Compare',
      goes: `compare/${id}/`,
    },
    words: plain(`compare ${allOf(codes)} ${codes.map(phraseOf).join(' ')}`),
  })),
]

const most = 12

/** The best few actions for what was typed; each word has to fit. The first screens for nothing typed. */
export function actionsFor(query: string): readonly Action[] {
  const wanted = plain(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return others.slice(0, screens.length).map(({ action }) => action)
  const found = others
    .filter(({ words }) => wanted.every((word) => ` ${words}`.includes(` ${word}`)))
    .map(({ action }) => action)
  const codes = searchCodes(query).map((code) => ({
    id: `code:${code}`,
    name: `${code} ${phraseOf(code)}`,
    about: 'Status code',
    goes: `codes/${code}/`,
  }))
  const vendors = searchWild(query).map(({ id, code, name, vendor }) => ({
    id: `wild:${id}`,
    name: `${code} ${name}`,
    about: `Not registered: ${vendor}`,
    goes: `codes/${code}/`,
  }))
  const of = (about: string) => found.filter((action) => action.about === about)
  return [
    ...of('Screen'),
    ...codes.slice(0, 6),
    ...vendors.slice(0, 2),
    ...of('Setting'),
    ...of('Guide'),
    ...of('Compare'),
    ...codes.slice(6),
    ...vendors.slice(2),
  ].slice(0, most)
}
