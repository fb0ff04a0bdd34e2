import { expect, test } from 'vitest'
import { registry } from '../../src/content/registry.ts'
import { searchCodes, searchWild } from '../../src/domain/search.ts'

test.each([
  ['404', [404]],
  ['40', [400, 401, 402, 403, 404, 405, 406, 407, 408, 409]],
  ['gone', [410]],
  ['See other', [303]],
  ['Unprocessable Entity', [422]],
  ['moved temporarily', [302]],
  ['http.StatusTeapot', [418]],
  ['teapots', []],
  ['StatusEnhanceYourCalm', []],
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

test('what nobody has registered is found by number, name and vendor, apart from the codes', () => {
  expect(searchWild('499').map(({ vendor }) => vendor)).toEqual(['nginx', 'ArcGIS'])
  expect(searchWild('enhance your calm').map(({ code }) => code)).toEqual([420])
  expect(searchWild('cloudflare').length).toBeGreaterThanOrEqual(8)
  expect(searchCodes('499')).toEqual([])
})
