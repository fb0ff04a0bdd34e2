import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SaveState } from '../../src/app/SaveState.tsx'
import { show } from '../support/render.tsx'

test('the reminder of an export can be put off', async () => {
  show(({ progress }) => {
    progress.setState({ load: { kind: 'unexported' } })
    return <SaveState />
  })
  expect(screen.getByText(/A hundred answers and a week/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText(/A hundred answers and a week/)).not.toBeInTheDocument()
})
