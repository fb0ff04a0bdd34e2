import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDurable, whatWentWrong } from '../../src/progress/durableJournal.ts'
import type { Journal } from '../../src/progress/journal.ts'
import { localJournal } from '../../src/progress/localJournal.ts'
import { saveState } from '../../src/progress/saver.ts'
import { createTail } from '../../src/progress/tail.ts'
import { twofold } from '../../src/progress/twofold.ts'
import { FakeStorage } from '../support/fakeStorage.ts'
import { MemoryJournal } from '../support/memoryJournal.ts'

/** A place, a journal on it as each new page has one, and what makes the place refuse. */
const places: Readonly<Record<string, () => { open: () => Journal; block: () => void }>> = {
  'local storage': () => {
    const storage = new FakeStorage()
    let page = 0
    const open = () => {
      page += 1
      return localJournal(createTail(() => storage, `page${page}`))
    }
    const block = () => {
      storage.writes = 'blocked'
    }
    return { open, block }
  },
  IndexedDB: () => {
    globalThis.indexedDB = new IDBFactory()
    const block = () => {
      globalThis.indexedDB = {
        open: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      } as unknown as IDBFactory
    }
    return { open: openDurable, block }
  },
  'two databases': () => {
    const factories = [new IDBFactory(), new IDBFactory()]
    const open = () => {
      const [first, second] = factories.map((_, place) =>
        openDurable(() => factories[place] ?? new IDBFactory()),
      )
      if (!first || !second) throw new Error('There are two')
      return twofold(first, second)
    }
    const block = () => {
      const refuse = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
      factories.fill({ open: refuse } as unknown as IDBFactory)
    }
    return { open, block }
  },
  // What stands for a durable journal in other tests keeps the same promises.
  'its stand-in': () => {
    const kept = new Map<string, string>()
    const journals: MemoryJournal[] = []
    const open = () => {
      const journal = new MemoryJournal(kept)
      journals.push(journal)
      return journal
    }
    const block = () => {
      for (const journal of journals) journal.writes = 'blocked'
    }
    return { open, block }
  },
}

const lines = [
  { key: 'a.1', line: 'x {"id":"a.1"}' },
  { key: 'a.2', line: 'y {"id":"a.2"}' },
]
const texts = (kept: Awaited<ReturnType<Journal['readAll']>>) =>
  kept?.map(({ line }) => line).sort()

describe.each(Object.entries(places))('%s as a journal', (_name, place) => {
  let [open, block]: [() => Journal, () => void] = [() => new MemoryJournal(), () => {}]
  beforeEach(() => {
    const made = place()
    open = made.open
    block = made.block
  })

  test('is empty at first, and healthy', async () => {
    const journal = open()
    expect(await journal.readAll()).toEqual([])
    expect(await journal.health()).toBe('kept')
    expect(await journal.readAll()).toEqual([])
  })

  test('gives the next page every line that it has confirmed, as it was', async () => {
    expect(await open().append(lines)).toBe('kept')
    expect(texts(await open().readAll())).toEqual(texts(lines))
  })

  test('keeps the lines of pages that write side by side', async () => {
    const [one, two] = [open(), open()]
    for (let round = 1; round <= 100; round += 1) {
      await one.append([{ key: `a.${round}`, line: `a${round}` }])
      await two.append([{ key: `b.${round}`, line: `b${round}` }])
    }
    expect(new Set(texts(await open().readAll())).size).toBe(200)
  })

  test('says that it is blocked, and does not throw', async () => {
    block()
    const journal = open()
    block()
    expect(await journal.append(lines)).toBe('blocked')
    expect(await journal.health()).toBe('blocked')
    expect(await journal.remove()).not.toBe('full')
  })

  test('is empty again once everything is taken out', async () => {
    const journal = open()
    await journal.append(lines)
    expect(await journal.remove()).toBe('kept')
    expect(await open().readAll()).toEqual([])
    expect(await journal.append(lines)).toBe('kept')
  })
})

test('a line that is confirmed twice is kept once in the durable journal', async () => {
  globalThis.indexedDB = new IDBFactory()
  const journal = openDurable()
  await journal.append(lines)
  await journal.append(lines)
  expect(await journal.readAll()).toHaveLength(2)
  expect(await journal.remove(['a.1'])).toBe('kept')
  expect(await journal.readAll()).toEqual([lines[1]])
})

test('a database that cannot be read is told apart from an empty one', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('broken', 'UnknownError')
    },
  } as unknown as IDBFactory
  expect(await openDurable().readAll()).toBeUndefined()
})

describe('local storage', () => {
  test('never writes a key again once it holds 64 lines', () => {
    const storage = new FakeStorage()
    const journal = localJournal(createTail(() => storage, 'a'))
    for (let round = 1; round <= 130; round += 1) journal.append([{ key: '', line: `${round}` }])
    expect([...storage.kept.keys()]).toEqual(['teapot:log:a.0', 'teapot:log:a.1', 'teapot:log:a.2'])
    expect(journal.readAll()).toHaveLength(130)
  })

  test('seals lines before it takes out what they stand for, and leaves out what was written meanwhile', () => {
    const storage = new FakeStorage()
    storage.kept.set('teapot:log:b.0', 'one')
    storage.kept.set('teapot:log:c.0', 'two\nthree')
    const journal = localJournal(createTail(() => storage, 'a'))
    const instead = [
      { key: 'teapot:log:b.0', text: 'one' },
      { key: 'teapot:log:c.0', text: 'two' },
    ]
    expect(journal.seal(['both'], instead)).toBe('kept')
    expect([...storage.kept]).toEqual([
      ['teapot:log:c.0', 'two\nthree'],
      ['teapot:log:a.s0', 'both'],
    ])
  })

  test('takes nothing out when there is no room for the sealed copy', () => {
    const storage = new FakeStorage()
    storage.kept.set('teapot:log:b.0', 'one')
    storage.writes = 'full'
    const journal = localJournal(createTail(() => storage, 'a'))
    expect(journal.seal(['copy'], [{ key: 'teapot:log:b.0', text: 'one' }])).toBe('full')
    expect(storage.kept.get('teapot:log:b.0')).toBe('one')
  })
})

test.each([
  ['kept', 'kept', 'saved'],
  ['kept', 'failed', 'once'],
  ['blocked', 'kept', 'once'],
  ['full', 'kept', 'full'],
  ['kept', 'full', 'full'],
  ['failed', 'blocked', 'tab'],
  ['blocked', 'blocked', 'blocked'],
] as const)(
  'when local storage says %s and the durable journal %s, the learner reads %s',
  (local, durable, said) => {
    expect(saveState(local, durable)).toBe(said)
  },
)

test('an error that nobody expected counts as a write that failed', () => {
  expect(whatWentWrong(new TypeError('x'))).toBe('failed')
  expect(whatWentWrong(undefined)).toBe('failed')
})

describe('a journal with a copy', () => {
  const both = () => {
    const [first, copy] = [new MemoryJournal(), new MemoryJournal()]
    return { first, copy, journal: twofold(first, copy) }
  }

  test('has every line in both places, and takes it out of both', async () => {
    const { first, copy, journal } = both()
    expect(await journal.append(lines)).toBe('kept')
    expect([first.kept.size, copy.kept.size]).toEqual([2, 2])
    expect(await journal.remove(['a.1'])).toBe('kept')
    expect([...first.kept.keys(), ...copy.kept.keys()]).toEqual(['a.2', 'a.2'])
  })

  test('gives a database that was deleted its lines back', async () => {
    const { first, journal } = both()
    await journal.append(lines)
    first.kept.clear()
    expect(texts(await journal.readAll())).toEqual(texts(lines))
    expect(first.kept.size).toBe(2)
  })

  test('asks nothing of a copy that fails', async () => {
    const { copy, journal } = both()
    copy.writes = 'full'
    expect(await journal.append(lines)).toBe('kept')
    expect(texts(await journal.readAll())).toEqual(texts(lines))
  })

  const many = Array.from({ length: 2001 }, (_, count) => ({
    key: `b.${count}`,
    line: `{"tick":${count}}`,
  }))

  test('keeps the latest in the copy once there is too much in it', async () => {
    const { first, copy, journal } = both()
    await journal.append(many)
    expect(await journal.readAll()).toHaveLength(2001)
    expect([first.kept.size, copy.kept.size]).toEqual([2001, 1000])
    expect(copy.kept.has('b.2000')).toBe(true)
  })

  test('lets nothing go from the copy that the database does not take', async () => {
    const { first, copy, journal } = both()
    await journal.append(many)
    first.kept.clear()
    first.writes = 'full'
    expect(await journal.readAll()).toHaveLength(2001)
    expect(copy.kept.size).toBe(2001)
  })

  test('does not wait for a copy that hangs', async () => {
    const { copy, journal } = both()
    copy.writes = 'hang'
    copy.readAll = () => new Promise(() => {})
    expect(await journal.append(lines)).toBe('kept')
    expect(await journal.readAll()).toEqual(lines)
  })
})
