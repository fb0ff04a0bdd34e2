import { expect, test } from 'vitest'
import { registry } from '../../src/content/registry.ts'
import { searchCodes } from '../../src/domain/search.ts'

test.each([
  ['404', [404]],
  ['40', [400, 401, 403, 404, 405, 406, 409]],
  ['gone', [410]],
  ['See other', [303]],
  ['Unprocessable Entity', [422]],
  ['moved temporarily', [302]],
  ['http.StatusTeapot', []],
  ['StatusTooManyRequests', [429]],
  ['HTTPStatus.CONFLICT', [409]],
  ['HTTP_PERMANENTLY_REDIRECT', [308]],
])('“%s” finds %j', (query, codes) => {
  expect(searchCodes(query).toSorted((a, b) => a - b)).toEqual(codes)
})

test('a number and a phrase come before a word in some meaning', () => {
  expect(searchCodes('credentials')[0]).toBe(401)
  expect(searchCodes('conflict')[0]).toBe(409)
})

test('an empty search shows everything', () => {
  expect(searchCodes('  ')).toHaveLength(registry.length)
})
