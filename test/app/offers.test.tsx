import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Offers } from '../../src/app/Offers.tsx'
import { keepOffline } from '../../src/app/release.ts'

class Worker extends EventTarget {
  state = 'installing'
  postMessage() {}
}

/** The browser's side of a page that a worker serves. */
class Registration extends EventTarget {
  active = new Worker()
  installing: Worker | null = null
  waiting: Worker | null = null
  update = async () => {}

  find() {
    this.installing = new Worker()
    this.dispatchEvent(new Event('updatefound'))
  }

  settle(state: 'installed' | 'redundant') {
    const { installing } = this
    if (!installing) throw new Error('Nothing is being installed')
    this.installing = null
    if (state === 'installed') this.waiting = installing
    installing.state = state
    installing.dispatchEvent(new Event('statechange'))
  }
}

let registration: Registration

beforeEach(() => {
  registration = new Registration()
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(registration),
    register: async () => registration,
  })
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator), { serviceWorker, locks: { request() {} } }),
  )
})
afterEach(() => vi.unstubAllGlobals())

const offer = () => screen.queryByText('A newer Teapot is ready. Your scores stay.')

async function open() {
  const drawn = (update?: () => void, failure?: object) => (
    <Offers update={update} failure={failure} install={undefined} asking={false} runs={0} />
  )
  const { rerender } = render(drawn())
  await keepOffline((use) => rerender(drawn(use)))
  return { fail: (failure: object) => rerender(drawn(undefined, failure)) }
}

test('a release that waits already is offered', async () => {
  registration.find()
  registration.settle('installed')
  await open()
  expect(offer()).toBeVisible()
})

test('a release that is on its way when the tab begins to listen is offered once it is there', async () => {
  registration.find()
  await open()
  expect(offer()).toBeNull()
  act(() => registration.settle('installed'))
  expect(offer()).toBeVisible()
})

test('who put a release off is offered the next one, and not the same again', async () => {
  await open()
  act(() => registration.find())
  act(() => registration.settle('installed'))
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(offer()).toBeNull()

  act(() => registration.find())
  act(() => registration.settle('redundant'))
  expect(offer()).toBeNull()

  act(() => registration.find())
  act(() => registration.settle('installed'))
  expect(offer()).toBeVisible()
})

test('what could not be fetched is told until it is put away, and again when it fails again', async () => {
  const { fail } = await open()
  const told = () => screen.queryByText(/could not be fetched/)
  fail(new Event('unhandledrejection'))
  expect(told()).toBeVisible()
  expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(told()).toBeNull()
  fail(new Event('unhandledrejection'))
  expect(told()).toBeVisible()
})
