import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each row is a line that must not pass, the file it stands in, and the words of the refusal. */
const linted: readonly (readonly [string, string, string])[] = [
  ['src/content/domain.ts', "export * from '../domain/log.ts'", 'content imports nothing'],
  ['src/content/words/999.ts', "export * from '../../domain/log.ts'", 'content imports nothing'],
  ['src/content/react.ts', "export { useState } from 'react'", 'The core knows no React'],
  ['src/domain/progress.ts', "export * from '../progress/store.ts'", 'domain knows content'],
  ['src/domain/screens.ts', "export * from '../screens/study/a.ts'", 'domain knows content'],
  ['src/domain/zustand.ts', "export { create } from 'zustand'", 'The core knows no store'],
  ['src/domain/clock.ts', 'export const a = () => Date.now()', 'told the time'],
  ['src/domain/today.ts', 'export const a = () => new Date()', 'told the time'],
  ['src/domain/dice.ts', 'export const a = () => Math.random()', 'told the time'],
  [
    'src/domain/hours.ts',
    'export const a = (at: number) => new Date(at).getHours()',
    'told the time',
  ],
  ['src/domain/day.ts', 'export const a = (at: Date) => at.getDate()', 'told the time'],
  ['src/domain/zone.ts', 'export const a = (at: Date) => at.getTimezoneOffset()', 'told the time'],
  [
    'src/domain/words.ts',
    "export const a = (at: Date) => at.toLocaleString('en')",
    'told the time',
  ],
  ['src/domain/intl.ts', "export const a = new Intl.DateTimeFormat('en')", 'told the time'],
  ['src/domain/perf.ts', 'export const a = () => performance.now()', 'global variable performance'],
  ['src/progress/screens.ts', "export * from '../screens/study/a.ts'", 'progress knows domain'],
  ['src/progress/react.ts', "export { useState } from 'react'", 'progress knows no React'],
  ['src/ui/http.ts', "export * from '../domain/log.ts'", 'ui knows nothing of HTTP'],
  ['src/cards/progress.ts', "export * from '../progress/store.ts'", 'cards know content'],
  ['src/screens/study/far.ts', "export * from '../../screens/codes/a.ts'", 'nor each other'],
  ['src/screens/study/near.ts', "export * from '../codes/a.ts'", 'nor each other'],
  ['src/screens/study/app.ts', "export * from '../../app/a.ts'", 'neither the app'],
  ['src/screens/shared.ts', "export * from './study/a.ts'", 'knows none of them'],
  ['src/offline/log.ts', "export * from '../domain/log.ts'", 'script of its own'],
]

/** What the linter must let through, so that the rows above fail for their own reason. */
const welcome: readonly (readonly [string, string])[] = [
  ['src/domain/fine.ts', "export * from '../content/registry.ts'"],
  ['src/progress/fine.ts', "export * from '../domain/log.ts'"],
  ['src/cards/fine.ts', "export * from '../ui/Card.ts'"],
  ['src/screens/fine.ts', "export * from '../ui/Card.ts'\nexport * from './context.ts'"],
  ['src/screens/study/fine.ts', "export * from '../../ui/Card.ts'\nexport * from './own.ts'"],
]

const compiled: readonly (readonly [string, string])[] = [
  ['src/domain/dom.ts', 'export const a = () => document.title'],
  ['src/domain/storage.ts', 'export const a = () => localStorage.length'],
  ['src/content/dom.ts', 'export const a = () => window'],
]

let folder = ''
let lint = ''
let types = ''

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(join('node_modules', '.bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (failure) {
    return String((failure as { stdout: string }).stdout)
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teapot-guards-'))
  for (const file of ['biome.json', 'tsconfig.json', 'tools'])
    cpSync(file, join(folder, file), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const [file, source] of [...linted, ...welcome, ...compiled]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${source}\n`)
  }
  lint = run('biome', ['lint', '--reporter=github', '--max-diagnostics=none', 'src'])
  types =
    run('tsc', ['--noEmit', '-p', 'tools/tsconfig.domain.json']) +
    run('tsc', ['--noEmit', '-p', 'tools/tsconfig.content.json'])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = (text: string, file: string) =>
  text
    .split('\n')
    .filter((line) => line.includes(file))
    .join('\n')

describe('the linter refuses', () => {
  test.each(linted)('%s: %s', (file, _source, refusal) => {
    expect(said(lint, `${file},`)).toContain(refusal)
  })
})

describe('the linter lets through', () => {
  test.each(welcome)('%s', (file) => {
    expect(said(lint, `${file},`)).not.toContain('noRestrictedImports')
  })
})

describe('the compiler knows no browser in the core', () => {
  test.each(compiled)('%s: %s', (file) => {
    expect(said(types, file)).toMatch(/TS2304|TS2584|TS2552/)
  })
})
