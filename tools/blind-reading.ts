// Joins a blind reader's answers with the key, or reports on what was read so far:
//   npm run --silent blind-reading -- --key key.jsonl --answers answers.jsonl --reader A >> docs/blind-reading/2026-11.jsonl
//   npm run --silent blind-reading
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bank, printed } from '../src/domain/bank.ts'
import {
  fingerprint,
  type Printed,
  type Read,
  type Reading,
  reading,
} from '../src/domain/blindReading.ts'
import { wholeLibrary } from '../src/domain/library.ts'
import { seeded } from '../src/domain/random.ts'

const records = 'docs/blind-reading'
const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    answers: { type: 'string' },
    reader: { type: 'string', default: 'A' },
  },
})
if (values.key && values.answers) joined(values.key, values.answers)
else await report()

function joined(keyFile: string, answersFile: string) {
  const key = lines<Printed>(keyFile)
  for (const read of lines<Read>(answersFile)) {
    const found = reading(read, key, values.reader)
    if (found) console.log(JSON.stringify(found))
    else console.error(`The key has no question ${read.id}`)
  }
}

async function report() {
  const readings = readdirSync(records).flatMap((file) => lines<Reading>(join(records, file)))
  const now = new Map(
    bank(await wholeLibrary()).map((question) => {
      const record = printed(question, seeded(1), false) as Printed
      return [record.id, fingerprint(record)]
    }),
  )
  const kinds = [...new Set(readings.map(({ kind }) => kind))]
  for (const kind of [...kinds, undefined]) {
    const own = readings.filter((one) => kind === undefined || one.kind === kind)
    const agreed = own.filter(({ agrees }) => agrees).length
    const doubts = own.filter(({ doubt }) => doubt).length
    const still = own.filter(({ question, fingerprint: was }) => now.get(question) === was).length
    console.log(
      `${(kind ?? 'all').padEnd(12)}${own.length} read, ${agreed} agreed (${((100 * agreed) / own.length).toFixed(1)} %), ${doubts} doubts, ${still} still as they were read`,
    )
  }
}

function lines<Line>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
