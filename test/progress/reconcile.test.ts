import { describe, expect, test, vi } from 'vitest'
import type { NewEntry } from '../../src/domain/log.ts'
import { check } from '../../src/progress/check.ts'
import { compact } from '../../src/progress/compact.ts'
import {
  deleteEverything,
  keepAgain,
  noticeClearing,
  noticeKeeping,
} from '../../src/progress/deletion.ts'
import { reconcile } from '../../src/progress/reconcile.ts'
import type { Progress } from '../../src/progress/store.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'
import { exportFile, readExport } from '../../src/progress/transfer/progressFile.ts'
import { becomes } from '../support/becomes.ts'
import { Device } from '../support/device.ts'
import { MemoryJournal } from '../support/memoryJournal.ts'
import { yearsOf } from '../support/years.ts'

const answer: NewEntry = {
  kind: 'answer',
  run: 'a.1',
  place: 0,
  question: '404:meaning/410+403',
  chosen: '404',
  answer: '404',
  right: true,
  ms: 4000,
  zone: 60,
}
const ids = (progress: Progress) => progress.getState().entries.map(({ id }) => id)
const counted = (progress: Progress) => progress.getState().counted.map(({ id }) => id)

/** All that was given out to be written has been written. */
const settled = (progress: Progress) => becomes(progress, 'saved')

async function answers(progress: Progress, count: number) {
  for (let round = 0; round < count; round += 1) progress.getState().append(answer)
  await settled(progress)
}

describe('two journals', () => {
  test('are united, and each is given what only the other has', async () => {
    const device = new Device()
    await answers(await device.open(), 3)
    await answers(await device.open(), 2)
    device.storage.kept.delete('teapot:log:page1.0')
    device.database.delete('page2.2')
    const progress = await device.open()
    expect(ids(progress)).toHaveLength(2)
    await reconcile(progress)
    await settled(progress)
    expect(progress.getState()).toMatchObject({ recovered: 3, load: { kind: 'loaded' } })
    expect(device.database.size).toBe(5)
    expect(ids(await device.open())).toEqual(ids(progress))
  })

  test('are not called lost for what another tab logs while they are compared', async () => {
    const device = new Device()
    const [here, other] = [await device.open(), await device.open()]
    const journal = new MemoryJournal(device.database)
    const readAll = async () => {
      await answers(other, 1)
      return journal.readAll()
    }
    here.setState({
      durable: async () => Object.assign(new MemoryJournal(device.database), { readAll }),
    })
    await reconcile(here)
    expect(ids(here)).toHaveLength(1)
    expect(here.getState().recovered).toBe(0)
  })

  test('bring back everything when one of them is gone', async () => {
    for (const lose of ['storage', 'database'] as const) {
      const device = new Device()
      await answers(await device.open(), 100)
      if (lose === 'storage') device.storage.clear()
      else device.database.clear()
      const progress = await device.open()
      await reconcile(progress)
      await settled(progress)
      expect(ids(progress)).toHaveLength(100)
      expect(ids(await device.open())).toHaveLength(100)
      expect(device.database.size).toBe(100)
    }
  })

  test('make good a line that was damaged, and say no more of it', async () => {
    const device = new Device()
    await answers(await device.open(), 5)
    const whole = device.storage.kept.get('teapot:log:page1.0') ?? ''
    for (const damaged of [
      whole.replace('4000', '4001'),
      whole.slice(0, 400),
      whole.replace('"page1.3"', '"page9.3"'),
    ]) {
      device.storage.kept.set('teapot:log:page1.0', damaged)
      const progress = await device.open()
      expect(progress.getState().load.kind).toBe('damaged')
      await reconcile(progress)
      expect(progress.getState()).toMatchObject({ load: { kind: 'loaded' }, unread: [] })
      expect(ids(progress)).toHaveLength(5)
    }
  })

  test('are read to the last letter when the learner asks for it', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 5)
    device.database.set('page1.2', 'zzz {"torn')
    await reconcile(progress)
    expect(device.database.get('page1.2')).toBe('zzz {"torn')
    expect(await check(progress)).toEqual({
      answers: 5,
      mended: { local: 0, durable: 1 },
      damaged: 0,
      newer: 0,
      local: true,
      durable: true,
    })
    await settled(progress)
    expect(device.database.get('page1.2')).toMatch(/"id":"page1.2"/)
  })

  test('tell of a record that is in neither, be it the first, the last or one of a block', async () => {
    for (const [lost, as] of [
      ['page1.1', 'lines'],
      ['page1.5', 'lines'],
      ['page1.3', 'block'],
    ] as const) {
      const device = new Device()
      const first = await device.open()
      await answers(first, 5)
      if (as === 'block') compact(await device.open(), new Set(), { keys: 1, text: 1 })
      const [[key, text]] = [...device.storage.kept].filter(([name]) => name.includes(':log:')) as [
        [string, string],
      ]
      const damaged = as === 'block' ? text.replace('404', '405') : text.replace(`"${lost}"`, '"#"')
      expect(damaged).not.toBe(text)
      device.storage.kept.set(key, damaged)
      device.database.delete(lost)
      const progress = await device.open()
      await reconcile(progress)
      expect([lost, progress.getState().load]).toEqual([lost, { kind: 'damaged', lines: 1 }])
      expect(await check(progress)).toMatchObject({ damaged: 1 })
    }
  })

  test('make good a block that was damaged, and say no more of it', async () => {
    const device = new Device()
    for (let page = 0; page < 3; page += 1) await answers(await device.open(), 4)
    compact(await device.open(), new Set(), { keys: 1, text: 1 })
    for (const [key, text] of device.storage.kept)
      device.storage.kept.set(key, text.replace('404', '405'))
    const progress = await device.open()
    expect(progress.getState().load.kind).toBe('damaged')
    await reconcile(progress)
    expect(progress.getState()).toMatchObject({ load: { kind: 'loaded' }, unread: [] })
    expect(ids(progress)).toHaveLength(12)
  })

  test('are not said to hold everything before the other one was looked at, nor if it cannot be', async () => {
    const device = new Device()
    await answers(await device.open(), 2)
    const progress = await device.open()
    expect(progress.getState().save).toBe('saving')
    const deaf = Object.assign(new MemoryJournal(), { readAll: async () => undefined })
    progress.setState({ durable: async () => deaf })
    await reconcile(progress)
    expect(progress.getState().save).toBe('once')
    progress.setState({ durable: async () => new MemoryJournal(device.database) })
    await reconcile(progress)
    expect(progress.getState().save).toBe('saved')
  })

  test('say that there is no room as long as local storage takes nothing from the other', async () => {
    const device = new Device()
    await answers(await device.open(), 2)
    device.storage.clear()
    device.storage.writes = 'full'
    const progress = await device.open()
    await reconcile(progress)
    expect(progress.getState()).toMatchObject({ save: 'full', recovered: 0 })
    expect(ids(progress)).toHaveLength(2)
    device.storage.writes = 'work'
    await answers(progress, 1)
    expect(ids(await device.open())).toHaveLength(3)
  })

  test('work as one where local storage lets nobody in', async () => {
    const device = new Device()
    await answers(await device.open(), 2)
    device.storage.getItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
    device.storage.writes = 'blocked'
    const progress = await device.open()
    await reconcile(progress)
    expect(ids(progress)).toHaveLength(2)
    expect(progress.getState().save).toBe('once')
  })

  test('are mended by the learner’s look, local storage as well', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    device.storage.clear()
    expect(await check(progress)).toMatchObject({ mended: { local: 3, durable: 0 } })
    expect(ids(await device.open())).toHaveLength(3)
    device.storage.clear()
    device.storage.writes = 'blocked'
    expect(await check(progress)).toMatchObject({ mended: { local: 0 }, local: false })
  })

  test('say so when neither can make a line good', async () => {
    const device = new Device()
    await answers(await device.open(), 5)
    device.database.set('page1.2', 'zzz {"torn')
    device.storage.clear()
    expect(await check(await device.open())).toMatchObject({
      answers: 4,
      mended: { local: 4 },
      damaged: 1,
    })
  })

  test('keep what a newer Teapot has written, both of them', async () => {
    const device = new Device()
    const newer = 'vlt0re {"v":9,"kind":"badge","id":"z.1"}'
    device.database.set('z.1', newer)
    const progress = await device.open()
    await answers(progress, 1)
    await reconcile(progress)
    await settled(progress)
    expect([...device.database.values()]).toContain(newer)
  })
})

describe('keys of pages that are gone', () => {
  test('are brought into few, and nothing is lost, doubled or put in another order', async () => {
    const device = new Device()
    for (let page = 0; page < 40; page += 1) await answers(await device.open(), 7)
    const progress = await device.open()
    const before = ids(progress)
    compact(progress, new Set())
    expect(
      [...device.storage.kept.keys()].filter((key) => key.startsWith('teapot:log:')),
    ).toHaveLength(1)
    expect(ids(await device.open())).toEqual(before)
  })

  test('are left alone while their pages may still write', async () => {
    const device = new Device()
    const alive = await device.open('alive')
    await answers(alive, 7)
    for (let page = 0; page < 20; page += 1) await answers(await device.open(), 7)
    const progress = await device.open()
    compact(progress, new Set(['alive']))
    expect(device.storage.kept.has('teapot:log:alive.0')).toBe(true)
    await answers(alive, 1)
    expect(ids(await device.open())).toHaveLength(148)
  })

  test('take their unreadable lines along, and those of a newer Teapot', async () => {
    const device = new Device()
    for (let page = 0; page < 20; page += 1) await answers(await device.open(), 2)
    device.storage.kept.set('teapot:log:other.0', 'zzz {"v":1,"torn')
    const progress = await device.open()
    compact(progress, new Set())
    expect([...device.storage.kept.values()].join('\n')).toContain('zzz {"v":1,"torn')
    expect((await device.open()).getState().load).toEqual({ kind: 'damaged', lines: 1 })
  })

  test('stay where they are when the store is full', async () => {
    const device = new Device()
    for (let page = 0; page < 20; page += 1) await answers(await device.open(), 2)
    const progress = await device.open()
    const before = new Map(device.storage.kept)
    device.storage.writes = 'full'
    compact(progress, new Set())
    expect(device.storage.kept).toEqual(before)
  })

  test('of three years fit into 1.2 million characters of local storage', {
    timeout: 30_000,
  }, async () => {
    const device = new Device()
    const years = yearsOf(20_000)
    const progress = await device.open()
    const file = await exportFile(years, [], 0)
    const found = await readExport(file.text, [], file.text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(progress, found)
    await vi.waitFor(() => expect(device.database.size).toBe(24_000), { timeout: 30_000 })
    const kept = [...device.storage.kept].reduce(
      (sum, [key, text]) => sum + key.length + text.length,
      0,
    )
    expect(kept).toBeLessThanOrEqual(1_200_000)
    expect(ids(await device.open())).toEqual(years.map(({ id }) => id))
  })
})

describe('deleting everything', () => {
  test('empties both places, and a tab that is still open brings nothing back', async () => {
    const device = new Device()
    const [tab, other] = [await device.open(), await device.open()]
    await answers(tab, 3)
    await answers(other, 3)
    await tab.getState().read()
    expect(await deleteEverything(tab)).toBe(true)
    expect([...device.storage.kept.keys()]).toEqual(['teapot:deleted'])
    expect([...device.database.keys()]).toEqual(['teapot:deleted'])
    // The other tab has not heard of it, writes all it holds, and compares the journals.
    await reconcile(other)
    other.getState().confirm([{ key: 'page2.1', line: 'whatever' }])
    await settled(other)
    const later = await device.open()
    await reconcile(later)
    expect(ids(later)).toEqual([])
    await answers(later, 1)
    expect(ids(await device.open())).toEqual(['page3.1'])
  })

  test('lets the learner bring an export back afterwards', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    const { text } = await exportFile(progress.getState().entries, [], 0)
    await deleteEverything(progress)
    const found = await readExport(text, progress.getState().entries, text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(progress, found)
    await settled(progress)
    expect(ids(await device.open())).toHaveLength(3)
    expect(device.database.size).toBe(4)
  })

  test('lets it be brought back where the database does not answer', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 1)
    const { text } = await exportFile(progress.getState().entries, [], 0)
    await deleteEverything(progress)
    const hanging = { readAll: () => new Promise<never>(() => {}) }
    progress.setState({ durable: async () => Object.assign(new MemoryJournal(), hanging) })
    const found = await readExport(text, [], text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(progress, found)
    expect(ids(progress)).toEqual(['page1.1'])
  })

  test('holds, and so does bringing an export back, if local storage forgets its last minute', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 5)
    const { text } = await exportFile(progress.getState().entries, [], 0)
    const before = new Map(device.storage.kept)
    const forgetSince = (then: ReadonlyMap<string, string>) => {
      device.storage.clear()
      for (const [key, value] of then) device.storage.kept.set(key, value)
    }
    await deleteEverything(progress)
    const deleted = new Map(device.storage.kept)
    forgetSince(before)
    const later = await device.open()
    await reconcile(later)
    expect(ids(later)).toEqual([])
    expect([...device.storage.kept.keys()]).toEqual(['teapot:deleted'])

    const found = await readExport(text, [], text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(later, found)
    await answers(later, 1)
    forgetSince(deleted)
    const last = await device.open()
    await reconcile(last)
    await settled(last)
    expect(ids(last)).toHaveLength(6)
    expect(ids(await device.open())).toHaveLength(6)
  })

  test('holds where a tab slept through it and through the import after it, or wrote in its sleep', async () => {
    const abroad = await new Device().open()
    await answers(abroad, 1)
    const { text } = await exportFile(
      abroad.getState().entries.map((entry) => ({ ...entry, id: 'abroad.1' })),
      [],
      0,
    )
    const device = new Device()
    const [sleeper, other] = [await device.open(), await device.open()]
    await answers(sleeper, 2)
    // Not yet in the database when it falls asleep.
    sleeper.getState().waiting.busy = true
    sleeper.getState().append(answer)
    await other.getState().read()
    const written = [...device.database]
    await deleteEverything(other)
    for (const [key, line] of written) device.database.set(key, line)
    const found = await readExport(text, [], text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(other, found)
    await settled(other)
    sleeper.getState().waiting.busy = false
    await answers(sleeper, 1)
    await reconcile(sleeper)
    for (const page of [sleeper, other, await device.open()]) {
      await reconcile(page)
      expect(ids(page)).toEqual(['abroad.1', 'page1.4'])
    }
  })

  test('reaches a tab that heard nothing of it as soon as it compares', async () => {
    const device = new Device()
    const [tab, other] = [await device.open(), await device.open()]
    await answers(tab, 3)
    await other.getState().read()
    await deleteEverything(tab)
    await reconcile(other)
    expect(ids(other)).toEqual([])
    expect([...device.database.keys()]).toEqual(['teapot:deleted'])
  })

  test('is not done by a mark that was damaged', async () => {
    const device = new Device()
    await answers(await device.open(), 3)
    device.storage.kept.set('teapot:deleted', '2x')
    const progress = await device.open()
    await reconcile(progress)
    expect(ids(progress)).toHaveLength(3)
  })

  test('by the browser leaves the last copy to the tab that holds it', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    device.storage.clear()
    device.database.clear()
    progress.getState().tail.forget()
    await answers(progress, 1)
    expect(ids(await device.open())).toEqual(['page1.4'])
    keepAgain(progress)
    await settled(progress)
    expect(ids(await device.open())).toHaveLength(4)
    expect(device.database.size).toBe(4)
  })
})

describe('clearing by the browser', () => {
  const cleared = async (device: Device, progress: Progress) => {
    device.storage.clear()
    await noticeClearing(progress, async () => device.database.clear())
  }

  test('is over for a tab once another one has kept what both hold', async () => {
    const device = new Device()
    const [tab, other] = [await device.open(), await device.open()]
    await answers(tab, 3)
    await other.getState().read()
    await cleared(device, other)
    await cleared(device, tab)
    await noticeKeeping(other)
    expect(other.getState().load.kind).toBe('cleared')
    keepAgain(tab)
    await settled(tab)
    await noticeKeeping(other)
    expect(other.getState()).toMatchObject({
      load: { kind: 'loaded' },
      memory: { clearing: false },
    })
  })

  test('does not cost lines that cannot be read if the tab keeps what it holds', async () => {
    const device = new Device()
    device.storage.kept.set('teapot:log:other.0', 'zzz {"v":1,"torn')
    const progress = await device.open()
    await answers(progress, 3)
    await cleared(device, progress)
    keepAgain(progress)
    await settled(progress)
    expect((await device.open()).getState().load).toEqual({ kind: 'damaged', lines: 1 })
  })

  test('is undone by looking at every answer, which mends what is missing', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    await cleared(device, progress)
    await check(progress)
    await settled(progress)
    expect(progress.getState().load.kind).toBe('loaded')
    expect(ids(await device.open())).toHaveLength(3)
  })

  test('is noticed when the database goes a moment after local storage', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    device.storage.clear()
    await noticeClearing(progress, async () => device.database.clear())
    expect(progress.getState().load).toEqual({ kind: 'cleared' })
  })

  test('is noticed whatever is answered and compared in that moment', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 3)
    device.storage.clear()
    await noticeClearing(progress, async () => {
      device.database.clear()
      await answers(progress, 1)
      await reconcile(progress)
      await settled(progress)
    })
    expect(progress.getState().load).toEqual({ kind: 'cleared' })
    await reconcile(progress)
    expect(device.database.size).toBe(1)
    keepAgain(progress)
    await reconcile(progress)
    await settled(progress)
    expect(device.database.size).toBe(4)
  })

  test('of local storage alone is no loss, even if the database goes long after it', async () => {
    for (const later of ['stays', 'goes'] as const) {
      const device = new Device()
      const progress = await device.open()
      await answers(progress, 3)
      device.storage.clear()
      await noticeClearing(progress, async () => {})
      expect(progress.getState().load.kind).not.toBe('cleared')
      if (later === 'goes') device.database.clear()
      await answers(progress, 1)
      expect(ids(await device.open())).toHaveLength(4)
    }
  })
})

describe('an import', () => {
  test('can be taken back to the very entries that counted before, and brought in again', async () => {
    const [here, there] = [new Device(), new Device()]
    const other = await there.open('there')
    await answers(other, 5)
    const { text } = await exportFile(other.getState().entries, [], 0)
    const progress = await here.open('here')
    await answers(progress, 2)
    const before = counted(progress)
    const bring = async () => {
      const found = await readExport(text, progress.getState().entries, text.length)
      if (found.kind !== 'read') throw new Error('The export is not read')
      return bringIn(progress, found)
    }
    const takeBack = await bring()
    expect(counted(progress)).toHaveLength(7)
    takeBack()
    expect(counted(progress)).toEqual(before)
    await bring()
    expect(counted(progress)).toHaveLength(7)
    expect(counted(await here.open())).toHaveLength(7)
  })

  test('after an export and a clean-up leaves everything bit for bit as it was', async () => {
    const progress = await new Device().open('here')
    await answers(progress, 20)
    progress.getState().append({ kind: 'undo', of: 'here.3' }, { kind: 'reset' }, answer)
    const first = await exportFile(progress.getState().entries, [], 0)
    const fresh = await new Device().open('there')
    const found = await readExport(first.text, [], first.text.length)
    if (found.kind !== 'read') throw new Error('The export is not read')
    await bringIn(fresh, found)
    expect(fresh.getState().counted).toEqual(progress.getState().counted)
    expect((await exportFile(fresh.getState().entries, [], 0)).text).toBe(first.text)
  })
})
