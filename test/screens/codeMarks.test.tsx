import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CodeMarks } from '../../src/screens/codes/CodeMarks.tsx'
import { show } from '../support/render.tsx'

test('“I know this” is said to have worked, and can be taken back', async () => {
  const { progress, user } = show(() => <CodeMarks code={404} />)
  await user.click(screen.getByRole('button', { name: 'I know this' }))
  expect(screen.getByRole('status')).toHaveTextContent('Study comes back to it')
  expect(screen.queryByRole('button', { name: 'I know this' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ask me after all' }))
  expect(screen.getByRole('button', { name: 'I know this' })).toBeVisible()
  expect(progress.getState().counted).toEqual([])
})

test('“Stop asking” says where the code may still come up', async () => {
  const { user } = show(() => <CodeMarks code={404} />)
  await user.click(screen.getByRole('button', { name: 'Stop asking' }))
  expect(screen.getByText(/no longer brings up 404/)).toHaveTextContent(/three or more/)
  await user.click(screen.getByRole('button', { name: 'Ask again' }))
  expect(screen.getByRole('button', { name: 'Stop asking' })).toBeVisible()
})
