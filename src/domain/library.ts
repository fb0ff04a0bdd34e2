import { distinctions } from '../content/distinctions.ts'
import type {
  CodeWords,
  CollisionWords,
  DistinctionWords,
  GuideWords,
  HandlerWords,
  HouseStory,
  Modelled,
  ResponseWords,
  WildWords,
} from '../content/entry.ts'
import { handlers } from '../content/handlers.ts'
import { loadCode } from '../content/load/code.ts'
import { loadCollisions } from '../content/load/collisions.ts'
import { loadDistinction } from '../content/load/distinction.ts'
import { loadGuide } from '../content/load/guide.ts'
import { loadHandler } from '../content/load/handler.ts'
import { loadHouseStories } from '../content/load/houseStories.ts'
import { loadResponses } from '../content/load/responses.ts'
import { loadStories } from '../content/load/stories.ts'
import { loadWild } from '../content/load/wild.ts'
import { registry } from '../content/registry.ts'
import { guideWith } from './guide.ts'
import { distinctionsWith } from './neighbours.ts'
import { type Kind, kindOf, subjectOf } from './skill.ts'
import { skills } from './skills.ts'

/** The words at hand. Questions are made from these alone, so that making them is a plain function. */
export interface Library {
  readonly codes: ReadonlyMap<string, CodeWords>
  readonly distinctions: ReadonlyMap<string, DistinctionWords>
  readonly handlers: ReadonlyMap<string, HandlerWords>
  readonly guides: ReadonlyMap<string, GuideWords>
  /** By id; empty where no question needs them. */
  readonly wild: Readonly<Partial<Record<string, WildWords>>>
  /** Those that belong to no distinction; empty where no question needs them. */
  readonly stories: readonly Modelled[]
  readonly collisions: Readonly<Partial<Record<string, CollisionWords>>>
  readonly responses: Readonly<Partial<Record<string, ResponseWords>>>
  readonly houseStories: readonly HouseStory[]
  /** The decision model, where a question tells a story. */
  readonly model?: typeof import('./model/solve.ts')
}

/** Fetches the words that the questions of a plan need, and no others. Rejects when one cannot be fetched. */
export async function libraryFor(plan: readonly string[]): Promise<Library> {
  const subjects = (...wanted: readonly Kind[]) =>
    new Set(plan.filter((entry) => wanted.includes(kindOf(entry))).map(subjectOf))
  const asks = (...wanted: readonly Kind[]) => subjects(...wanted).size > 0
  const pairs = new Set([
    ...subjects('tell-apart'),
    ...[...subjects('apply')].flatMap((code) => distinctionsWith(Number(code)).map(({ id }) => id)),
  ])
  const programs = subjects('handler')
  const numbers = subjects('meaning', 'number', 'header', 'method', 'caching', 'recall', 'apply')
  const facts = [...subjects('fact', 'claim')].flatMap((id) => guideWith(id)?.id ?? [])
  const [
    codes,
    groups,
    sources,
    guides,
    wild,
    stories,
    collisions,
    responses,
    houseStories,
    model,
  ] = await Promise.all([
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
    loadAll([...new Set(facts)], loadGuide),
    asks('wild') ? loadWild() : {},
    asks('apply') ? loadStories() : [],
    asks('first') ? loadCollisions() : {},
    asks('response') ? loadResponses() : {},
    asks('house') ? loadHouseStories() : [],
    asks('tell-apart', 'apply', 'first', 'house') ? import('./model/solve.ts') : undefined,
  ])
  return {
    codes,
    distinctions: groups,
    handlers: sources,
    guides,
    wild,
    stories,
    collisions,
    responses,
    houseStories,
    ...(model && { model }),
  }
}

export const wholeLibrary = () => libraryFor(skills)

async function loadAll<Id extends string | number, Words>(
  ids: readonly Id[],
  load: (id: Id) => Promise<Words>,
): Promise<ReadonlyMap<string, Words>> {
  return new Map(await Promise.all(ids.map(async (id) => [String(id), await load(id)] as const)))
}
