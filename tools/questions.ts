// Prints questions as JSON lines: npm run --silent questions -- --seed 1 --count 20 [--kind K] [--track T] [--blind]
import { parseArgs } from 'node:util'
import { tracks } from '../src/content/tracks.ts'
import { bank, printed } from '../src/domain/bank.ts'
import { wholeLibrary } from '../src/domain/library.ts'
import { seeded, shuffled } from '../src/domain/random.ts'
import { kinds } from '../src/domain/skill.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10' },
    kind: { type: 'string' },
    track: { type: 'string' },
    blind: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
if (!Number.isInteger(count) || count < 1) fail('--count takes a whole number, 1 or more.')
if (!Number.isInteger(seed)) fail('--seed takes a whole number.')
oneOf('kind', values.kind, kinds)
oneOf(
  'track',
  values.track,
  tracks.map(({ id }) => id),
)

const random = seeded(seed)
const all = bank(await wholeLibrary(), values.track).filter(
  ({ kind }) => values.kind === undefined || kind === values.kind,
)
for (const question of shuffled(all, random).slice(0, count)) {
  console.log(JSON.stringify(printed(question, random, values.blind)))
}

function oneOf(name: string, given: string | undefined, known: readonly string[]) {
  if (given !== undefined && !known.includes(given)) {
    fail(`There is no ${name} "${given}". Known: ${known.join(', ')}.`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
