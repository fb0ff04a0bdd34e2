import { describe, expect, test, vi } from 'vitest'
import { check } from '../../src/progress/check.ts'
import { compact } from '../../src/progress/compact.ts'
import { reconcile } from '../../src/progress/reconcile.ts'
import { bringIn } from '../../src/progress/transfer/bringIn.ts'
import { exportFile, readExport } from '../../src/progress/transfer/progressFile.ts'
import { Device } from '../support/device.ts'
import { MemoryJournal } from '../support/memoryJournal.ts'
import { answer, answers, bring, counted, exported, ids, settled } from '../support/pages.ts'
import { yearsOf } from '../support/years.ts'

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
    // What is logged after that is in both places, and what was before it may not be.
    progress.getState().append(answer)
    await vi.waitFor(() => expect(progress.getState().waiting.busy).toBe(false))
    expect(progress.getState().save).toBe('once')
    progress.setState({ durable: async () => new MemoryJournal(device.database) })
    await reconcile(progress)
    await settled(progress)
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

describe('an import', () => {
  test('can be taken back to the very entries that counted before, and brought in again', async () => {
    const [here, there] = [new Device(), new Device()]
    const other = await there.open('there')
    await answers(other, 5)
    const text = await exported(other)
    const progress = await here.open('here')
    await answers(progress, 2)
    const before = counted(progress)
    const takeBack = await bring(progress, text)
    expect(counted(progress)).toHaveLength(7)
    takeBack()
    expect(counted(progress)).toEqual(before)
    await bring(progress, text)
    expect(counted(progress)).toHaveLength(7)
    expect(counted(await here.open())).toHaveLength(7)
  })

  test('after an export and a clean-up leaves everything bit for bit as it was', async () => {
    const progress = await new Device().open('here')
    await answers(progress, 20)
    progress.getState().append({ kind: 'undo', of: 'here.3' }, { kind: 'reset' }, answer)
    const first = await exported(progress)
    const fresh = await new Device().open('there')
    await bring(fresh, first)
    expect(fresh.getState().counted).toEqual(progress.getState().counted)
    expect(await exported(fresh)).toBe(first)
  })
})
