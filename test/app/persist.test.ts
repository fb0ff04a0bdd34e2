import { afterEach, expect, test, vi } from 'vitest'
import { askToPersist } from '../../src/app/persist.ts'
import { FakeStorage } from '../support/fakeStorage.ts'

afterEach(() => vi.unstubAllGlobals())

function browser(persisted: boolean) {
  const persist = vi.fn(async () => false)
  vi.stubGlobal('navigator', { storage: { persist, persisted: async () => persisted } })
  return persist
}

test('the browser is asked once not to clear what is stored, whatever it answers', async () => {
  const persist = browser(false)
  const storage = new FakeStorage()
  await askToPersist(() => storage)
  await askToPersist(() => storage)
  expect(persist).toHaveBeenCalledOnce()
})

test('a browser that has promised it is not asked, and one that knows nothing of it neither', async () => {
  const persist = browser(true)
  await askToPersist(() => new FakeStorage())
  expect(persist).not.toHaveBeenCalled()
  vi.stubGlobal('navigator', {})
  await askToPersist(() => new FakeStorage())
})
