import { expect, test } from 'vitest'
import { inOrder, standing } from '../../src/domain/log.ts'
import { anAnswer, entry } from '../support/entries.ts'

test('entries stand in the order of their ticks, whatever the clock said', () => {
  const first = anAnswer({ at: 5000 })
  const second = anAnswer({ at: 1000 })
  expect(inOrder([second, first])).toEqual([first, second])
})

test('entries of one tick stand in the order of their ids, so that every tab sees the same', () => {
  const a = anAnswer({ id: 'a.1', tick: 7 })
  const b = anAnswer({ id: 'b.1', tick: 7 })
  expect(inOrder([b, a])).toEqual(inOrder([a, b]))
})

test('a reset puts answers away and keeps settings', () => {
  const before = anAnswer()
  const setting = entry('setting', { name: 'theme', value: 'dark' })
  const reset = entry('reset', {})
  const after = anAnswer()
  expect(standing([before, setting, reset, after])).toEqual([setting, after])
})

test('undoing a reset brings everything back', () => {
  const before = anAnswer()
  const reset = entry('reset', {})
  const undo = entry('undo', { of: reset.id })
  expect(standing([before, reset, undo])).toEqual([before])
})
