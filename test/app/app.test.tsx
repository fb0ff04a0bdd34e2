import { act, fireEvent, screen } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { show } from '../support/render.tsx'

const unreachable = vi.hoisted(() => () => {
  throw new Error('Failed to fetch dynamically imported module')
})
vi.mock('../../src/app/Palette.tsx', unreachable)
vi.mock('../../src/app/SaveState.tsx', unreachable)

// React reports what it has caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

const Chart = lazy(() => Promise.reject(new Error('offline')))

function open(screen: React.ReactNode) {
  return show((surroundings) => (
    <App view={{ page: { name: 'study' }, key: 'study/', screen }} surroundings={surroundings} />
  ))
}

test('a screen whose part cannot be fetched says so, and leaves the way to the others', async () => {
  open(
    <Suspense>
      <Chart />
    </Suspense>,
  )
  expect(
    await screen.findByRole('heading', { name: 'This page could not be fetched' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Today' })).toBeVisible()
})

test('an open question stays where the palette cannot be fetched', async () => {
  open(<h1>Question 3 of 10</h1>)
  await act(async () => void fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true }))
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByRole('heading', { name: 'Question 3 of 10' })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an open question stays where the words about its saving cannot be fetched', async () => {
  const { progress } = open(<h1>Question 3 of 10</h1>)
  await act(async () => progress.setState({ save: 'once' }))
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByRole('heading', { name: 'Question 3 of 10' })).toBeVisible()
})
