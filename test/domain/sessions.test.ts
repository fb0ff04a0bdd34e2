import { expect, test } from 'vitest'
import { dayNamed } from '../../src/domain/exam.ts'
import { calendarFile } from '../../src/domain/sessions.ts'

const address =
  'https://status-codes.example/a-path-that-takes-more-than-one-line-of-a-calendar/study/'
const today = dayNamed('2026-12-10') ?? 0
const file = calendarFile({
  exam: today + 3,
  today,
  load: [29.6, 0.3, 1],
  at: '18:00',
  address,
  now: Date.UTC(2026, 11, 10, 9, 30, 15, 500),
})
const lines = file.text.split('\r\n')

test('a calendar has a session for each day with questions, and the exam', () => {
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20261210T180000',
    'DTSTART:20261212T180000',
    'DTSTART;VALUE=DATE:20261213',
  ])
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:Teapot: 30 questions',
    'SUMMARY:Teapot: 1 question',
    'SUMMARY:Exam: HTTP status codes',
  ])
})

test('a session lasts as long as its questions take, and five minutes at least', () => {
  expect(lines.filter((line) => line.startsWith('DURATION'))).toEqual([
    'DURATION:PT12M',
    'DURATION:PT5M',
  ])
})

test('a calendar is framed as RFC 5545 wants it: every event stamped in UTC, with a UID of its own', () => {
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  const uids = lines.filter((line) => line.startsWith('UID:'))
  expect(new Set(uids).size).toBe(3)
  expect(lines.filter((line) => line === 'DTSTAMP:20261210T093015Z')).toHaveLength(3)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3)
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(3)
})

test('no line is longer than 75 octets, and folded ones can be put together again', () => {
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75)
  const whole = file.text.replaceAll('\r\n ', '')
  expect(whole).toContain(
    `DESCRIPTION:As many as were expected when this was made\\; fewer if you do well\\, and more if you miss some.\\n${address}\r\n`,
  )
  expect(whole).toContain(`\r\nURL:${address}\r\n`)
})

test('no line ends in anything but CR and LF', () => {
  expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('the same day keeps its UID in a newer file, so that a session is moved and not doubled', () => {
  const later = calendarFile({
    exam: today + 3,
    today: today + 2,
    load: [9],
    at: '07:15',
    address,
    now: 0,
  })
  expect(later.text).toContain('UID:session-2026-12-12@')
  expect(file.text).toContain('UID:session-2026-12-12@')
})
