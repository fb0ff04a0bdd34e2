import { distinctions } from '../content/distinctions.ts'
import type { CodeWords, DistinctionWords, HandlerWords } from '../content/entry.ts'
import { handlers } from '../content/handlers.ts'
import { loadCode, loadDistinction, loadHandler } from '../content/load.ts'
import { registry } from '../content/registry.ts'
import { kindOf, subjectOf } from './skill.ts'
import { skills } from './skills.ts'

/** The words at hand. Questions are made from these alone, so that making them is a plain function. */
export interface Library {
  readonly codes: ReadonlyMap<string, CodeWords>
  readonly distinctions: ReadonlyMap<string, DistinctionWords>
  readonly handlers: ReadonlyMap<string, HandlerWords>
}

/** Fetches the words that the questions of a plan need, and no others. Rejects when one cannot be fetched. */
export async function libraryFor(plan: readonly string[]): Promise<Library> {
  const subjects = (wanted: (kind: string) => boolean) =>
    new Set(plan.filter((entry) => wanted(kindOf(entry))).map(subjectOf))
  const pairs = subjects((kind) => kind === 'tell-apart')
  const programs = subjects((kind) => kind === 'handler')
  const numbers = subjects((kind) => kind !== 'tell-apart' && kind !== 'handler')
  const [codes, groups, sources] = await Promise.all([
    loadAll(
      registry.filter(({ code }) => numbers.has(String(code))).map(({ code }) => code),
      loadCode,
    ),
    loadAll(
      distinctions.filter(({ id }) => pairs.has(id)).map(({ id }) => id),
      loadDistinction,
    ),
    loadAll(
      handlers.filter(({ id }) => programs.has(id)).map(({ id }) => id),
      loadHandler,
    ),
  ])
  return { codes, distinctions: groups, handlers: sources }
}

export const wholeLibrary = () => libraryFor(skills)

async function loadAll<Id extends string | number, Words>(
  ids: readonly Id[],
  load: (id: Id) => Promise<Words>,
): Promise<ReadonlyMap<string, Words>> {
  return new Map(await Promise.all(ids.map(async (id) => [String(id), await load(id)] as const)))
}
