import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { studyDay } from '../../src/domain/calendar.ts'
import type { NewEntry, Run } from '../../src/domain/log.ts'
import type { Progress } from '../../src/progress/store.ts'
import { ScoresScreen } from '../../src/screens/scores/ScoresScreen.tsx'
import { show } from '../support/render.tsx'
import { aSeason } from '../support/season.ts'

// Fetched when there is an answer; a test has no patience for that.
beforeAll(async () => {
  await import('../../src/screens/scores/Figures.tsx')
})

function began(progress: Progress): Run {
  const run = {
    kind: 'run',
    mode: 'study',
    focus: 'due',
    seed: 1,
    plan: [],
    feedback: 'now',
  } as const
  const [entry] = progress.getState().append(run)
  return entry as Run
}

const mixUp: Omit<Extract<NewEntry, { kind: 'answer' }>, 'run'> = {
  kind: 'answer',
  place: 0,
  question: '401-403:tell-apart/intern-billing',
  chosen: '401',
  answer: '403',
  right: false,
  ms: 4000,
  zone: 0,
}

describe('before the first answer', () => {
  test('scores say what will be here and lead to the first ten questions', () => {
    show(() => <ScoresScreen />)
    expect(screen.getByText(/Nothing here yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Answer ten questions' })).toHaveAttribute(
      'href',
      '/study/',
    )
    expect(screen.getByRole('heading', { name: 'What you will still know' })).toBeVisible()
  })
})

describe('after the first answer', () => {
  beforeEach(() => {
    show(({ progress }) => {
      progress.getState().append({ ...mixUp, run: began(progress).id })
      return <ScoresScreen />
    })
  })

  test('each picture has a sentence already', async () => {
    expect(await screen.findByText(/the one skill you have met/)).toHaveTextContent(
      /with a chance of \d+ %\. Nothing is due today/,
    )
    expect(screen.getByText(/Today is your first day/)).toHaveTextContent('1 question so far')
    expect(screen.getByText(/From tomorrow on skills come back/)).toBeVisible()
  })

  test('right and wrong are counted by class, and the mix-up is named with its comparison', async () => {
    expect(await screen.findByText('0 of 1 right')).toBeVisible()
    const [sentence] = screen.getAllByText(/You chose/)
    expect(sentence).toHaveTextContent('You chose 401 where 403 was right, once.')
    expect(screen.getAllByRole('link', { name: 'Compare them' })[0]).toHaveAttribute(
      'href',
      '/compare/401-403/',
    )
  })

  test('each figure of the matrix says what was taken for what, and leads there', async () => {
    const matrix = await screen.findByRole('table', { name: /Each row is the code that was right/ })
    expect(
      within(matrix).getByRole('link', { name: '1: you took 401 for 403 1 time' }),
    ).toHaveAttribute('href', '/compare/401-403/')
  })
})

test('after a season every picture has a table that gives the figures of its sentence', async () => {
  show(({ progress, now }) => {
    progress.getState().take(aSeason(studyDay(now(), 0), 60))
    return <ScoresScreen />
  })
  const forecast = await screen.findByText(/In thirty days you would still recall/)
  const [, recalled, skills] = /recall (\d+) of (\d+)/.exec(forecast.textContent) ?? []
  const table = screen.getByRole('table', { name: 'What you will still know' })
  const last = within(table).getAllByRole('row').at(-1)
  const [, exact, of] = /([\d.]+) of (\d+)/.exec(last?.textContent ?? '') ?? []
  expect([Math.round(Number(exact)), Number(of)]).toEqual([Number(recalled), Number(skills)])
})
