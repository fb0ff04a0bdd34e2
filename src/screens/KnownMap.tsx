import { CodeMap } from '../cards/CodeMap.tsx'
import { scheduleOf } from '../domain/schedule.ts'
import { strengthByCode } from '../domain/strength.ts'
import { useEntries } from './context.ts'

/** All codes, and how well each is known. A file of its own, since it brings the memory model along. */
export function KnownMap() {
  return <CodeMap known={strengthByCode(scheduleOf(useEntries()))} />
}
