import { afterEach, describe, expect, test, vi } from 'vitest'
import { check } from '../../src/progress/check.ts'
import { compact } from '../../src/progress/compact.ts'
import {
  deleteEverything,
  keepAgain,
  noticeClearing,
  noticeKeeping,
} from '../../src/progress/deletion.ts'
import { heed } from '../../src/progress/floor.ts'
import { pack } from '../../src/progress/lines/pack.ts'
import { reconcile } from '../../src/progress/reconcile.ts'
import { createProgress, type Progress } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'
import { becomes } from '../support/becomes.ts'
import { Device } from '../support/device.ts'
import { MemoryJournal } from '../support/memoryJournal.ts'
import { answer, answers, bring, counted, exported, ids, settled } from '../support/pages.ts'

afterEach(() => {
  vi.useRealTimers()
})

const aMoment = (ms = 50) => new Promise<void>((done) => setTimeout(done, ms))

/** The browser is killed, and local storage is what had reached the disk. */
function killed(device: Device, disk: ReadonlyMap<string, string> = new Map()) {
  device.storage.clear()
  for (const [key, text] of disk) device.storage.kept.set(key, text)
}

/** A file from another device, with so many answers. */
async function fileFromAbroad(count: number): Promise<string> {
  const abroad = await new Device().open('abroad')
  await answers(abroad, count)
  return exported(abroad)
}

/** What would take seconds, at once. */
async function hurried<T>(begin: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let isOver = false
    const task = begin().finally(() => {
      isOver = true
    })
    while (!isOver) await vi.advanceTimersByTimeAsync(1000)
    return await task
  } finally {
    vi.useRealTimers()
  }
}

/** Opens pages on a local storage with troubles of its own, and on this database. */
function pagesOn(storage: () => Storage, database: Map<string, string>) {
  return async (writer: string) => {
    const page = createProgress({
      tail: createTail(storage, writer),
      durable: async () => new MemoryJournal(database),
      clock: () => 1000,
    })
    await page.getState().read()
    return page
  }
}

/** A page whose database writes, and never answers when it is read. */
async function deafPage(device: Device) {
  const page = await device.open()
  await answers(page, 3)
  const readAll = () => new Promise<never>(() => {})
  page.setState({
    durable: async () => Object.assign(new MemoryJournal(device.database), { readAll }),
  })
  return page
}

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
    const text = await exported(progress)
    await deleteEverything(progress)
    await bring(progress, text)
    await settled(progress)
    expect(ids(await device.open())).toHaveLength(3)
    expect(device.database.size).toBe(4)
  })

  test('lets it be brought back where the database does not answer', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 1)
    const text = await exported(progress)
    await deleteEverything(progress)
    const hanging = { readAll: () => new Promise<never>(() => {}) }
    progress.setState({ durable: async () => Object.assign(new MemoryJournal(), hanging) })
    await hurried(() => bring(progress, text))
    expect(ids(progress)).toEqual(['page1.1'])
  })

  test('holds, and so does bringing an export back, if local storage forgets its last minute', async () => {
    const device = new Device()
    const progress = await device.open()
    await answers(progress, 5)
    const text = await exported(progress)
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

    await bring(later, text)
    await answers(later, 1)
    forgetSince(deleted)
    const last = await device.open()
    await reconcile(last)
    await settled(last)
    expect(ids(last)).toHaveLength(6)
    expect(ids(await device.open())).toHaveLength(6)
  })

  test('holds where a tab slept through it and through the import after it, or wrote in its sleep', async () => {
    const abroad = await new Device().open('abroad')
    await answers(abroad, 1)
    const text = await exported(abroad)
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
    await bring(other, text)
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

  test('leaves no mark that every answer would be written apart for while it is undecided', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 2)
    await deleteEverything(page)
    await answers(page, 1)
    device.storage.clear()
    await noticeClearing(page, async () => device.database.clear())
    await answers(page, 30)
    expect(device.storage.kept.size).toBeLessThan(6)
  })

  test('leaves no mark that every answer would be written apart for', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 3)
    await deleteEverything(page)
    await answers(page, 1)
    device.storage.clear()
    await noticeClearing(page, async () => device.database.clear())
    keepAgain(page)
    await settled(page)
    device.storage.writes = 'full'
    page.getState().append(answer)
    await becomes(page, 'full')
    device.storage.writes = 'work'
    await answers(page, 20)
    expect(device.storage.kept.size).toBeLessThan(6)
    device.database.clear()
    expect(ids(await device.open())).toEqual(ids(page))
  })
})

describe('a mark of deletion that local storage has forgotten', () => {
  const deleted = async () => {
    const device = new Device()
    device.now = Date.UTC(2026, 10, 26)
    const first = await device.open()
    await answers(first, 5)
    const text = await exported(first)
    expect(await deleteEverything(first)).toBe(true)
    killed(device)
    device.now += 10_000
    return { device, text }
  }

  test('costs no answer that another page logs before it hears of it', async () => {
    const { device } = await deleted()
    const [one, other] = [await device.open(), await device.open()]
    await answers(other, 1)
    await reconcile(one)
    heed(other)
    await reconcile(other)
    expect(ids(await device.open())).toEqual(['page3.1'])
  })

  test('costs no answer of a page that was closed before it had compared', async () => {
    const { device } = await deleted()
    await answers(await device.open(), 1)
    const last = await device.open()
    await reconcile(last)
    expect(ids(last)).toEqual(['page2.1'])
  })

  test('does not take out what is brought in before the page has compared', async () => {
    const { device, text } = await deleted()
    const page = await device.open()
    await bring(page, text)
    await settled(page)
    await reconcile(page)
    expect(ids(page)).toHaveLength(5)
  })

  test('does not take out what was let in again, while nothing can be written', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 3)
    const text = await exported(page)
    await deleteEverything(page)
    const disk = new Map(device.storage.kept)
    await bring(page, text)
    await settled(page)
    killed(device, disk)
    device.storage.writes = 'full'
    const last = await device.open()
    const { read } = last.getState()
    // It hears of the old mark once more while what heals is fetched.
    let reads = 0
    last.setState({
      read: async () => {
        await read()
        reads += 1
        if (reads === 3) heed(last)
      },
    })
    await reconcile(last)
    await aMoment()
    device.storage.writes = 'work'
    const end = await device.open()
    await reconcile(end)
    expect(ids(end)).toHaveLength(3)
  })

  test('does not bring back what stood beside a record of a newer Teapot', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 3)
    const newer = { id: 'new.1', tick: 3, at: 1, kind: 'badge' } as never
    const disk = new Map([['teapot:log:new.s0', pack([...page.getState().entries, newer])]])
    killed(device, disk)
    await page.getState().read()
    await deleteEverything(page)
    killed(device, disk)
    const next = await device.open()
    await reconcile(next)
    expect(ids(next)).toEqual([])
    await bring(next, await fileFromAbroad(1))
    await settled(next)
    expect(ids(await device.open())).toEqual(['abroad.1'])
  })
})

describe('a mark of deletion that finds no room', () => {
  test('does not undo the import that lifts it', async () => {
    for (const writes of ['full', 'ignored'] as const) {
      const device = new Device()
      const page = await device.open()
      await answers(page, 3)
      const text = await exported(page)
      await deleteEverything(page)
      device.storage.writes = writes
      await bring(page, text)
      await aMoment()
      expect(ids(page)).toHaveLength(3)
      expect(device.database.size).toBe(4)
    }
  })

  test('loses no answer that waits for room with it', async () => {
    const device = new Device()
    const other = await device.open()
    await answers(other, 3)
    const text = await exported(other)
    await deleteEverything(other)
    const page = await device.open()
    let open = () => {}
    const gate = new Promise<void>((done) => {
      open = done
    })
    const journal = new MemoryJournal(device.database)
    const append: typeof journal.append = async (lines) => {
      await gate
      return journal.append(lines)
    }
    page.setState({
      durable: async () => Object.assign(new MemoryJournal(device.database), { append }),
    })
    device.storage.writes = 'full'
    page.getState().append(answer)
    device.storage.writes = 'work'
    await bring(other, text)
    await settled(other)
    page.getState().append(answer)
    open()
    await settled(page)
    device.database.clear()
    expect(ids(await device.open())).toContain('page2.1')
  })

  test('is not told to others by a page that keeps nothing, and reaches it all the same', async () => {
    const database = new Map<string, string>()
    const storage = {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem() {},
      removeItem() {},
      clear() {},
    }
    const open = pagesOn(() => storage, database)
    const [one, other] = [await open('one'), await open('other')]
    other.getState().append(answer)
    await becomes(other, 'once')
    await reconcile(other)
    expect(await deleteEverything(one)).toBe(false)
    await reconcile(other)
    await aMoment()
    expect(ids(other)).toEqual([])
    expect([...database.keys()]).toEqual(['teapot:deleted'])
  })

  test('stops nobody where local storage lets nobody in', async () => {
    const database = new Map<string, string>()
    const storage = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const open = pagesOn(storage, database)
    const page = await open('one')
    page.getState().append(answer)
    await becomes(page, 'once')
    await deleteEverything(page)
    const [later] = page.getState().append(answer)
    await vi.waitFor(() => expect([...database.keys()]).toContain(later?.id))
    const next = await open('next')
    await reconcile(next)
    expect(ids(next)).toEqual([later?.id])
  })
})

describe('what would write into the database cannot be fetched, and', () => {
  const cutOff = async (device: Device) => {
    const page = await device.open()
    await answers(page, 2)
    page.setState({ durable: () => Promise.reject(new TypeError('Failed to fetch')) })
    return page
  }

  test('an import is taken in all the same', async () => {
    const page = await cutOff(new Device())
    await bring(page, await fileFromAbroad(2))
    expect(ids(page)).toHaveLength(4)
  })

  test('local storage is emptied all the same, and nobody is told that all was', async () => {
    const device = new Device()
    const page = await cutOff(device)
    expect(await deleteEverything(page)).toBe(false)
    expect(ids(page)).toEqual([])
    expect([...device.storage.kept.keys()]).toEqual(['teapot:deleted'])
  })
})

describe('what is deleted', () => {
  test('is what other tabs have logged, too, wherever it stands', async () => {
    const device = new Device()
    const [one, other] = [await device.open(), await device.open()]
    await answers(one, 2)
    await other.getState().read()
    device.storage.writes = 'full'
    other.getState().append(answer)
    await becomes(other, 'full')
    device.storage.writes = 'work'
    expect(await deleteEverything(one)).toBe(true)
    heed(other)
    await reconcile(other)
    expect(ids(await device.open())).toEqual([])
  })

  test('does not come back with an older line once it was deleted, brought in and deleted again', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 5)
    const line = device.database.get('page1.4') ?? ''
    await deleteEverything(page)
    await bring(page, await fileFromAbroad(2))
    await settled(page)
    expect(await deleteEverything(page)).toBe(true)
    device.database.set('page1.4', line)
    const last = await device.open()
    await reconcile(last)
    expect(ids(last)).toEqual([])
  })

  test('does not come along with an import, where a tab wrote it again in its sleep', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 3)
    const [[key, text] = ['', '']] = device.storage.kept
    expect(key).not.toBe('')
    await deleteEverything(page)
    device.storage.kept.set(key, text)
    await bring(page, await fileFromAbroad(1))
    await settled(page)
    expect(ids(await device.open())).toEqual(['abroad.1'])
  })

  test('is not brought in by a comparison that began before an import', async () => {
    const device = new Device()
    const page = await device.open()
    await answers(page, 3)
    const line = device.database.get('page1.3') ?? ''
    await deleteEverything(page)
    device.database.set('page1.3', line)
    const journal = new MemoryJournal(device.database)
    let open = () => {}
    const readAll = async () => {
      const found = await journal.readAll()
      await new Promise<void>((done) => {
        open = done
      })
      return found
    }
    const late = await device.open()
    late.setState({
      durable: async () => Object.assign(new MemoryJournal(device.database), { readAll }),
    })
    const comparing = reconcile(late)
    await aMoment()
    await bring(page, await fileFromAbroad(2))
    await settled(page)
    open()
    await comparing
    await settled(page)
    const next = await device.open()
    await reconcile(next)
    expect(ids(next)).toEqual(['abroad.1', 'abroad.2'])
  })

  test('is taken out by the word of a sound mark alone, and by the last one', async () => {
    const device = new Device()
    for (let round = 0; round < 20; round += 1) await answers(await device.open(), 2)
    device.storage.kept.set('teapot:deleted', '92/1/22 abc')
    const page = await device.open()
    const readAll = async () => undefined
    page.setState({
      durable: async () => Object.assign(new MemoryJournal(device.database), { readAll }),
    })
    await reconcile(page)
    compact(page, new Set())
    device.storage.kept.delete('teapot:deleted')
    expect(ids(await device.open())).toHaveLength(40)
  })

  test('comes back in the order that it had', async () => {
    const device = new Device()
    const [one, two] = [await device.open(), await device.open()]
    await answers(one, 1)
    one.getState().append({ kind: 'reset' })
    await settled(one)
    await two.getState().read()
    await answers(two, 1)
    await one.getState().read()
    const text = await exported(one)
    await deleteEverything(one)
    await bring(one, text)
    await settled(one)
    device.storage.clear()
    await noticeClearing(one, async () => {})
    await settled(one)
    expect(counted(one)).toEqual(['page2.1'])
    expect(await exported(one)).toBe(text)
  })
})

describe('a database that answers late', () => {
  /** What it holds when it is asked, given after five seconds. */
  const slow = (device: Device) => async () => {
    const journal = new MemoryJournal(device.database)
    const readAll = async () => {
      await aMoment(5000)
      return journal.readAll()
    }
    return Object.assign(new MemoryJournal(device.database), { readAll })
  }

  test('is taken in when it comes, and "saved" is said again', async () => {
    const device = new Device()
    await answers(await device.open(), 3)
    device.storage.clear()
    const page = await device.open()
    page.setState({ durable: slow(device) })
    await hurried(async () => {
      await reconcile(page)
      expect(page.getState().save).toBe('once')
      await aMoment(2000)
    })
    await vi.waitFor(() => expect(ids(page)).toHaveLength(3))
    page.getState().append(answer)
    await settled(page)
  })

  test('brings nothing back that was deleted before it came', async () => {
    const device = new Device()
    device.now = Date.UTC(2026, 10, 26)
    const first = await device.open()
    await answers(first, 2)
    const disk = new Map(device.storage.kept)
    device.now += 60_000
    await answers(first, 3)
    killed(device, disk)
    device.now += 60_000
    const page = await device.open()
    page.setState({ durable: slow(device) })
    await hurried(async () => {
      expect(await deleteEverything(page)).toBe(false)
      await aMoment(6000)
    })
    const next = await device.open()
    await reconcile(next)
    expect(ids(next)).toEqual([])
  })
})

describe('a database that does not answer', () => {
  test('is not waited for when everything is looked at', async () => {
    const page = await deafPage(new Device())
    expect(await hurried(() => check(page))).toMatchObject({ answers: 3, durable: false })
  })

  test('is not waited for when everything is deleted', async () => {
    const device = new Device()
    const page = await deafPage(device)
    expect(await hurried(() => deleteEverything(page))).toBe(false)
    expect(ids(page)).toEqual([])
    expect([...device.storage.kept.keys()]).toEqual(['teapot:deleted'])
  })

  test('is not waited for when the browser’s data was cleared', async () => {
    const device = new Device()
    const page = await deafPage(device)
    device.storage.clear()
    await hurried(() => noticeClearing(page, async () => {}))
    expect(page.getState().load).toEqual({ kind: 'cleared' })
  })
})
