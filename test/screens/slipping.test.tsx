import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Leech } from '../../src/domain/leech.ts'
import { Slipping } from '../../src/screens/study/Slipping.tsx'
import { library } from '../support/library.ts'
import { show } from '../support/render.tsx'

const mixedUp: Leech = {
  skill: '401-403:tell-apart',
  words: '403 taken for 401, 3 times',
  codes: [403, 401],
  compare: '401-403',
}
const hook = library.codes.get('403')?.hook ?? 'none'

test('a pair that does not stick comes with its hook, though the run had no words of the code', async () => {
  const atHand = { ...library, codes: new Map() }
  show(() => <Slipping leeches={[mixedUp]} library={atHand} />)
  expect(await screen.findByText((text) => text.includes(hook))).toBeVisible()
  expect(screen.getByRole('link', { name: 'See them side by side' })).toHaveAttribute(
    'href',
    '/compare/401-403/',
  )
})

test('a code that does not stick leads to its page and to its comparison, and a handler to neither', () => {
  const one: Leech = { ...mixedUp, skill: '403:meaning', words: 'Forgotten', codes: [403] }
  const handler: Leech = {
    skill: 'signup-flask:handler',
    words: 'Forgotten',
    codes: [201, 409, 422],
    compare: undefined,
  }
  show(() => <Slipping leeches={[one, handler]} library={library} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/compare/401-403/',
    '/codes/403/',
  ])
})
