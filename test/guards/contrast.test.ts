import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')

/** Each colour token by name, light and dark. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['page', 'surface', 'sunken']
const classes = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5']

/** What stands on what, as text. */
const text: readonly (readonly [string, string])[] = [
  ...['ink', 'soft', 'accent', 'wrong', ...classes].flatMap((front) =>
    grounds.map((ground) => [front, ground] as const),
  ),
  ...['ink', 'soft'].flatMap((front) =>
    ['right-wash', 'wrong-wash'].map((ground) => [front, ground] as const),
  ),
  ...classes.flatMap((front) =>
    ['right-wash', 'wrong-wash'].map((ground) => [front, ground] as const),
  ),
  // The marks on answered options, the primary button, and firm codes on the map.
  ['page', 'right'],
  ['page', 'wrong'],
  ['on-accent', 'accent'],
  ...classes.map((ground) => ['page', ground] as const),
]

/** Borders of what can be chosen, marks and strokes. */
const strokes: readonly (readonly [string, string])[] = [
  ...['edge', 'accent', 'right', 'wrong', ...classes].flatMap((front) =>
    grounds.map((ground) => [front, ground] as const),
  ),
  ['right', 'right-wash'],
  ['wrong', 'wrong-wash'],
]

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  const colour = (name: string) => tokens.get(name)?.[scheme] ?? ''

  test.each(text)('%s on %s can be read: 4.5 to 1', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(strokes)('%s on %s can be seen: 3 to 1', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

test('every colour is a token, and none is written elsewhere', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(18)
  const elsewhere = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
    .filter((file) =>
      /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(readFileSync(`src/${file}`, 'utf8')),
    )
  expect(elsewhere).toEqual([])
})
