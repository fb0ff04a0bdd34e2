// Simulated learners: npm run bench -- learners [--json] [--seeds 100] [--tuning]
import { parseArgs } from 'node:util'
import { calibrationRows } from './learners/calibration.ts'
import { confusionRows } from './learners/confusions.ts'
import { examRows } from './learners/exam.ts'
import { families, tuningFamilies } from './learners/families.ts'
import { lastingRows } from './learners/lasting.ts'
import { placementRows } from './learners/placement.ts'
import type { Row } from './learners/report.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '100' },
    tuning: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const count = Number(values.seeds)
const most = values.tuning ? 40 : 9000
if (!Number.isInteger(count) || count < 1 || count > most) {
  console.error(`--seeds takes a whole number from 1 to ${most}.`)
  process.exit(1)
}
// What a policy was tuned on says nothing about it: other learners report, and one family is never tuned on.
const seeds = Array.from({ length: count }, (_, place) => place + (values.tuning ? 1 : 1001))
const shown = values.tuning ? tuningFamilies : families

const tables: Readonly<Record<string, readonly Row[]>> = {
  'Questions until mean recall has been .9 for a week, and what is left after a month without': (
    ['developer', 'novice'] as const
  ).flatMap((prior) => shown.flatMap((family) => lastingRows(family, prior, seeds))),
  'Questions until each of the fifteen most confused groups is mixed up in fewer than 5 of 100': (
    ['shared', 'in full'] as const
  ).flatMap((unseen) => confusionRows(unseen, seeds)),
  'An exam on day 30 that wants .9': shown.flatMap((family) => examRows(family, seeds)),
  'Predicted recall against first answers of a day': shown.flatMap((family) =>
    calibrationRows(family, seeds),
  ),
  'What is taken to be known after the first day, of learners who guess': placementRows(seeds),
}

if (values.json) {
  console.log(JSON.stringify({ name: 'learners', seeds, families: shown, results: tables }))
} else {
  console.log(
    `Learners ${seeds[0]} to ${seeds.at(-1)}; half-life regression is never used for tuning.`,
  )
  for (const [name, rows] of Object.entries(tables)) {
    console.log(`\n${name}`)
    console.table(rows)
  }
}
