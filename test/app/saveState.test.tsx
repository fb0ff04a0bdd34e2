import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Page } from '../../src/app/paths.ts'
import { SaveState } from '../../src/app/SaveState.tsx'
import { show } from '../support/render.tsx'

function remind(page: Page['name']) {
  show(({ progress }) => {
    progress.setState({ load: { kind: 'unexported' } })
    return <SaveState page={page} />
  })
}

test('the reminder of an export can be put off', async () => {
  remind('today')
  expect(screen.getByText(/A hundred answers and a week/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText(/A hundred answers and a week/)).not.toBeInTheDocument()
})

test.each(['study', 'self-test'] as const)('it does not push a question aside: %s', (page) => {
  remind(page)
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})
