// Holds the memory model against fsrs-rs, the reference in Rust: npm run fsrs-rs [-- --write]
// --write keeps five hundred of its answers in test/fixtures/fsrs-rs.json, which the tests compare with.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fsrs, type Grade, type Memory } from '../src/domain/memory.ts'
import { seeded } from '../src/domain/random.ts'

const count = 100_000
const kept = 500
const tolerance = 1e-5
/** Native, and not published for every system: it cannot stand in a lockfile, so it is fetched when it is asked for. */
const reference = '@open-spaced-repetition/binding@0.5.0'

/** What is used of the package. */
interface Reference {
  readonly FSRSBinding: new () => {
    nextStates(
      before: object | null,
      retention: number,
      days: number,
    ): Record<Grade, { readonly memory: Memory }>
  }
  readonly BindingMemoryState: new (stability: number, difficulty: number) => object
}

const folder = resolve('node_modules/.cache/fsrs-rs')
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/package.json`, '{"private":true}')
execFileSync('npm', ['install', '--no-audit', '--no-fund', reference], { cwd: folder })
const { FSRSBinding, BindingMemoryState }: Reference = createRequire(`${folder}/`)(
  '@open-spaced-repetition/binding',
)
const rust = new FSRSBinding()
const { next } = fsrs()

const random = seeded(6)
const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy']
const fixture: (readonly [Memory | null, number, Grade, Memory])[] = []
let worst = 0
let before: Memory | undefined
for (let done = 0; done < count; done += 1) {
  // Some forty answers to a skill, from the same day to years apart; then another skill.
  if (random() < 1 / 40) before = undefined
  const days = before ? Math.floor(random() ** 4 * 2000) : 0
  const grade = grades[Math.floor(random() * 4)] ?? 'good'
  const from = before && new BindingMemoryState(before.stability, before.difficulty)
  const { stability, difficulty } = rust.nextStates(from ?? null, 0.9, days)[grade].memory
  const own = next(before, days, grade)
  worst = Math.max(
    worst,
    Math.abs(own.stability / stability - 1),
    Math.abs(own.difficulty / difficulty - 1),
  )
  if (fixture.length < kept) fixture.push([before ?? null, days, grade, { stability, difficulty }])
  before = own
}
console.log(`${count} transitions: at most ${worst.toExponential(1)} apart, relative.`)
if (process.argv.includes('--write')) {
  const lines = fixture.map((one) => JSON.stringify(one))
  writeFileSync('test/fixtures/fsrs-rs.json', `[\n${lines.join(',\n')}\n]\n`)
}
if (!(worst <= tolerance)) process.exit(1)
