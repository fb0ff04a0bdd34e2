import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { NewEntry } from '../../src/domain/log.ts'
import { createProgress, newWriter } from '../../src/progress/store.ts'
import { createTail } from '../../src/progress/tail.ts'
import { becomes } from '../support/becomes.ts'
import { FakeStorage } from '../support/fakeStorage.ts'
import { MemoryJournal } from '../support/memoryJournal.ts'

const theme = (value: string): NewEntry => ({ kind: 'setting', name: 'theme', value })

/** A page that was just opened on this storage. */
async function open(
  storage: FakeStorage,
  writer: string,
  clock = () => 1000,
  durable = new MemoryJournal(),
) {
  const progress = createProgress({
    tail: createTail(() => storage, writer),
    durable: async () => durable,
    clock,
    wait: () => new Promise((done) => setTimeout(done, 5)),
  })
  await progress.getState().read()
  return progress
}

describe('what was logged', () => {
  test('is there after a reload', async () => {
    const storage = new FakeStorage()
    const [logged] = (await open(storage, 'a')).getState().append(theme('dark'))
    const reloaded = (await open(storage, 'b')).getState()
    expect(reloaded.load).toEqual({ kind: 'loaded' })
    expect(reloaded.entries).toEqual([logged])
  })

  test('carries the writer’s name, a count, and a tick above all that the writer had seen', async () => {
    const storage = new FakeStorage()
    ;(await open(storage, 'a')).getState().append(theme('dark'), theme('light'))
    const [third] = (await open(storage, 'b')).getState().append(theme('system'))
    expect(third).toMatchObject({ id: 'b.1', tick: 3, at: 1000 })
  })

  test('keeps its order when the clock is set back', async () => {
    let now = 9_000_000
    const progress = await open(new FakeStorage(), 'a', () => now)
    progress.getState().append(theme('dark'))
    now = 5
    progress.getState().append(theme('light'))
    expect(
      progress.getState().entries.map((entry) => entry.kind === 'setting' && entry.value),
    ).toEqual(['dark', 'light'])
  })

  test('is kept in ASCII, whatever was typed', async () => {
    const storage = new FakeStorage()
    const progress = await open(storage, 'a')
    progress
      .getState()
      .append({ kind: 'disagreement', question: 'q', prompt: 'p', reason: 'Ünsinn \u{1f375}\n‮' })
    expect([...storage.kept.values()].join('')).toMatch(/^[\x20-\x7e]*$/)
    expect((await open(storage, 'b')).getState().entries).toEqual(progress.getState().entries)
  })
})

describe('two tabs', () => {
  test('never write the same key, and lose nothing of each other', async () => {
    const storage = new FakeStorage()
    const [one, two] = [await open(storage, 'a'), await open(storage, 'b')]
    for (let round = 0; round < 20; round += 1) {
      one.getState().append(theme('dark'))
      two.getState().append(theme('light'))
    }
    expect(storage.kept.size).toBe(2)
    expect((await open(storage, 'c')).getState().entries).toHaveLength(40)
  })

  test('have names of their own', () => {
    let step = 0
    const random = () => {
      step += 1
      return (step * 0.618034) % 1
    }
    const names = Array.from({ length: 500 }, () => newWriter(random))
    expect(new Set(names).size).toBe(500)
    expect(names.filter((name) => !/^[a-z0-9]{12}$/.test(name))).toEqual([])
  })
})

describe('what cannot be read', () => {
  test('is counted, kept and never overwritten, and the rest is read', async () => {
    const storage = new FakeStorage()
    ;(await open(storage, 'a')).getState().append(theme('dark'))
    const whole = storage.kept.get('teapot:log:a.0') ?? ''
    const damaged = `${whole}\n${whole.replace('dark', 'dork')}\nnonsense`
    storage.kept.set('teapot:log:a.0', damaged)
    const progress = await open(storage, 'b')
    expect(progress.getState().load).toEqual({ kind: 'damaged', lines: 2 })
    expect(progress.getState().entries).toHaveLength(1)
    progress.getState().append(theme('light'))
    expect(storage.kept.get('teapot:log:a.0')).toBe(damaged)
  })

  test('is left alone when a newer version has written it', async () => {
    const storage = new FakeStorage()
    const newer = readFileSync('test/fixtures/saved-newer.txt', 'utf8').trim()
    storage.kept.set('teapot:log:z', newer)
    const progress = await open(storage, 'b')
    expect(progress.getState().load).toEqual({ kind: 'newer', lines: 2 })
    progress.getState().append(theme('dark'))
    expect(storage.kept.get('teapot:log:z')).toBe(newer)
  })

  test('does not keep other keys of the same origin from being what they are', async () => {
    const storage = new FakeStorage()
    storage.kept.set('somebody-else', 'value')
    storage.kept.set('teapot:log:empty', '')
    expect((await open(storage, 'a')).getState().load).toEqual({ kind: 'empty' })
    expect(storage.kept.get('somebody-else')).toBe('value')
  })
})

test('every kind of record that version 1 has written is still read', async () => {
  const storage = new FakeStorage()
  storage.kept.set('teapot:log:old', readFileSync('test/fixtures/saved-v1.txt', 'utf8').trim())
  const { load, entries } = (await open(storage, 'a')).getState()
  expect(load).toEqual({ kind: 'loaded' })
  expect(entries.map(({ kind }) => kind)).toEqual([
    'run',
    'answer',
    'answer',
    'end',
    'disagreement',
    'setting',
    'reset',
    'undo',
  ])
})

describe('"saved"', () => {
  test('is not said before the durable journal has confirmed', async () => {
    const durable = new MemoryJournal()
    durable.writes = 'hang'
    const progress = await open(new FakeStorage(), 'a', () => 1, durable)
    progress.getState().append(theme('dark'))
    expect(progress.getState().save).toBe('saving')
    await becomes(progress, 'once')
    expect(durable.kept.size).toBe(0)
  })

  test('is said again once a durable journal that failed takes what it missed', async () => {
    const durable = new MemoryJournal()
    durable.writes = 'failed'
    const progress = await open(new FakeStorage(), 'a', () => 1, durable)
    progress.getState().append(theme('dark'), theme('light'))
    await becomes(progress, 'once')
    durable.writes = 'kept'
    await becomes(progress, 'saved')
    expect([...durable.kept.keys()]).toEqual(['a.1', 'a.2'])
  })

  test('covers every answer of a long series, written in few goes', async () => {
    const durable = new MemoryJournal()
    const progress = await open(new FakeStorage(), 'a', () => 1, durable)
    for (let round = 0; round < 1200; round += 1) progress.getState().append(theme(`${round}`))
    await becomes(progress, 'saved')
    expect(durable.kept.size).toBe(1200)
  })
})

describe('a store in trouble', () => {
  test('that is full is reported, and what was answered stays in memory until there is room', async () => {
    const storage = new FakeStorage()
    const progress = await open(storage, 'a')
    storage.writes = 'full'
    progress.getState().append(theme('dark'))
    await becomes(progress, 'full')
    expect(progress.getState().counted).toHaveLength(1)
    storage.writes = 'work'
    progress.getState().append(theme('light'))
    await becomes(progress, 'saved')
    expect((await open(storage, 'b')).getState().entries).toHaveLength(2)
  })

  test('that takes writes and keeps nothing is found out', async () => {
    const storage = new FakeStorage()
    const progress = await open(storage, 'a')
    storage.writes = 'ignored'
    progress.getState().append(theme('dark'))
    await becomes(progress, 'once')
  })

  test('that cannot even be opened leaves the app in memory', async () => {
    const blocked = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const progress = createProgress({
      tail: createTail(blocked, 'a'),
      durable: async () => {
        const journal = new MemoryJournal()
        journal.writes = 'blocked'
        return journal
      },
      clock: () => 1,
    })
    await progress.getState().read()
    expect(progress.getState().load).toEqual({ kind: 'blocked' })
    progress.getState().append(theme('dark'))
    expect(progress.getState().counted).toMatchObject([{ value: 'dark' }])
    await becomes(progress, 'blocked')
  })
})

test('what has found no room, and what writes it cannot be fetched, is said to be in this tab only', async () => {
  vi.resetModules()
  vi.doMock('../../src/progress/saver.ts', () => {
    throw new TypeError('Failed to fetch')
  })
  const cut = await import('../../src/progress/store.ts')
  const storage = new FakeStorage()
  storage.writes = 'full'
  const page = cut.createProgress({
    tail: createTail(() => storage, 'a'),
    durable: async () => new MemoryJournal(),
    clock: () => 1000,
  })
  await page.getState().read()
  page.getState().append(theme('dark'))
  await becomes(page, 'tab')
  vi.doUnmock('../../src/progress/saver.ts')
})

test('ticks follow the clock, so that the logs of two devices are in order, and never run backwards', async () => {
  const [day, began] = [86_400_000, Date.UTC(2026, 10, 26)]
  let now = began
  const page = await open(new FakeStorage(), 'a', () => now)
  const other = await open(new FakeStorage(), 'b', () => now)
  const append = page.getState().append
  const [one] = append(theme('dark'))
  now += day
  const [two] = other.getState().append(theme('light'))
  now += day
  const [three] = append(theme('dark'))
  now = began
  const [four] = append(theme('light'))
  const ticks = [one, two, three, four].map((entry) => entry?.tick ?? 0)
  expect(ticks).toEqual(ticks.toSorted((earlier, later) => earlier - later))
  expect(new Set(ticks).size).toBe(4)
})
