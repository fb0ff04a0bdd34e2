import { distinctions } from '../../src/content/distinctions.ts'
import { isRegistered } from '../../src/domain/catalog.ts'
import { wholeLibrary } from '../../src/domain/library.ts'
import { decide } from '../../src/domain/model/decide.ts'
import { flip } from '../../src/domain/model/flip.ts'
import { settle } from '../../src/domain/model/situation.ts'

/** How long the decision model takes over every story of the distinctions, in milliseconds a call. */
export async function model() {
  const library = await wholeLibrary()
  const asked = distinctions.flatMap(({ id, codes }) =>
    (library.distinctions.get(id)?.cases ?? []).flatMap((story) =>
      'facts' in story ? [{ facts: story.facts, codes: codes.filter(isRegistered) }] : [],
    ),
  )
  const times = { decide: [] as number[], flip: [] as number[] }
  // The first rounds warm the engine up and are not counted.
  for (const counts of [false, false, true, true, true]) {
    for (const { facts, codes } of asked) {
      const settled = settle(facts)
      if (settled.kind !== 'settled') throw new Error(settled.why)
      const began = performance.now()
      decide(settled.situation)
      if (counts) times.decide.push(performance.now() - began)
      for (const code of codes) {
        const start = performance.now()
        flip(facts, code, codes)
        if (counts) times.flip.push(performance.now() - start)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
      return [name, { calls: all.length, median: at(0.5), p99: at(0.99) }]
    }),
  )
}
