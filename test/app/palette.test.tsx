import { expect, test } from 'vitest'
import { actionsFor } from '../../src/app/palette.ts'

test.each([
  ['404', 'code:404'],
  ['gone', 'code:410'],
  ['unauthorized', 'code:401'],
  ['teapot', 'code:418'],
  ['HTTPStatus.CONFLICT', 'code:409'],
  ['Payload Too Large', 'code:413'],
  ['499', 'wild:499-nginx'],
  ['dark', 'set:theme:dark'],
  ['keys off', 'set:keys:off'],
  ['gateway', 'code:502'],
  ['introduces webdav', 'set:track:webdav'],
  ['export', 'go:scores/'],
  ['anki', 'go:take-along/'],
  ['compare 401 403', 'compare:401-403'],
  ['problem details', 'guide:problem-details'],
])('“%s” leads to %s first', (query, id) => {
  expect(actionsFor(query)[0]?.id).toBe(id)
})

test('nothing typed shows the screens, and nonsense shows nothing', () => {
  expect(actionsFor('').map(({ name }) => name)).toContain('Self-test')
  expect(actionsFor('qqqq')).toEqual([])
})
