import { describe, expect, test } from 'vitest'
import { readTyped } from '../../src/domain/typed.ts'

const read = (text: string, expected: 404 | 401 | 412 | 422 | 504 = 404) =>
  readTyped(text, expected)

describe('a typed answer counts', () => {
  test.each([
    '404',
    ' 404 ',
    '#404',
    'not found',
    'Not-Found',
    'NOT_FOUND',
    'NotFound',
    'not fuond',
    'HTTP 404',
  ])('%s stands for 404', (text) => {
    expect(read(text)).toEqual({ kind: 'code', code: 404 })
  })

  test('a former phrase stands for its code', () => {
    expect(read('Unprocessable Entity', 422)).toEqual({ kind: 'code', code: 422 })
    expect(read('gateway time-out', 504)).toEqual({ kind: 'code', code: 504 })
  })

  test('another code is that code, and no slip', () => {
    expect(read('403', 401)).toEqual({ kind: 'code', code: 403 })
    expect(read('forbidden', 401)).toEqual({ kind: 'code', code: 403 })
  })
})

describe('two digits swapped', () => {
  test('are asked about when the number is nobody else’s', () => {
    expect(read('440')).toEqual({ kind: 'did-you-mean', code: 404 })
    expect(read('044')).toEqual({ kind: 'did-you-mean', code: 404 })
  })

  test('are an answer when the number is another code', () => {
    expect(read('421', 412)).toEqual({ kind: 'code', code: 421 })
  })

  test('in a row of three are no slip', () => {
    expect(read('224', 422)).toEqual({ kind: 'code', code: 224 })
  })
})

test.each(['', '4', '40', '4040', 'teapots are nice', '—'])(
  '“%s” is not read as any code',
  (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' })
  },
)
