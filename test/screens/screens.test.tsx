import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { beginPlacement, beginStudy, beginTest } from '../../src/domain/begin.ts'
import { firstQuestion } from '../../src/domain/first.ts'
import { skillsOfTrack } from '../../src/domain/focus.ts'
import type { NewEntry, Run } from '../../src/domain/log.ts'
import { seeded } from '../../src/domain/random.ts'
import type { Progress } from '../../src/progress/store.ts'
import { CodesScreen } from '../../src/screens/codes/CodesScreen.tsx'
import { MissingScreen } from '../../src/screens/missing/MissingScreen.tsx'
import { TestRun } from '../../src/screens/selftest/TestRun.tsx'
import { SettingsScreen } from '../../src/screens/settings/SettingsScreen.tsx'
import { StudyRun } from '../../src/screens/study/StudyRun.tsx'
import { FirstVisit } from '../../src/screens/today/FirstVisit.tsx'
import { Returning } from '../../src/screens/today/Returning.tsx'
import { library } from '../support/library.ts'
import { show } from '../support/render.tsx'

const logged = (progress: Progress, kind: string) =>
  progress.getState().entries.filter((entry) => entry.kind === kind)

function began(progress: Progress, run: Extract<NewEntry, { kind: 'run' }>): Run {
  const [entry] = progress.getState().append(run)
  return entry as Run
}

/** Two questions, both explained at the end. */
const anExam = (): Extract<NewEntry, { kind: 'run' }> => ({
  ...beginTest({ focus: 'kind:caching', length: 5, feedback: 'end', timed: false }, seeded(1)),
  plan: ['404:caching', '500:caching'],
})

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

describe('Today', () => {
  test('logs a newcomer’s first answer once, with its run, and goes on to ten more', async () => {
    const { progress, user, went } = show(() => <FirstVisit question={firstQuestion} />)
    await user.click(screen.getByRole('radio', { name: /403/ }).closest('label') ?? document.body)
    expect(logged(progress, 'answer')).toMatchObject([
      { chosen: '403', answer: '403', right: true, place: 0 },
    ])
    await user.click(screen.getByRole('button', { name: 'Ten more like this' }))
    await waitFor(() => expect(went).toHaveLength(1))
    expect(went[0]).toMatch(/^\/study\/\?run=test\.\d+$/)
    expect(logged(progress, 'run')).toMatchObject([{ mode: 'first' }, { mode: 'study' }])
  })

  test('tells a returning learner what is due, what is open and what gets mixed up', () => {
    show(({ progress }) => {
      const run = began(progress, beginStudy([], 'due', 20_000, seeded(1)))
      progress.getState().append({ ...mixUp, run: run.id })
      return <Returning />
    })
    expect(screen.getByText(/1 of 10 answered/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute(
      'href',
      expect.stringMatching(/run=test\.1$/),
    )
    expect(screen.getByRole('link', { name: 'Compare them' })).toHaveAttribute(
      'href',
      '/compare/401-403/',
    )
  })
})

describe('a run', () => {
  test('asks, explains, goes on with Enter, and ends with a summary', async () => {
    const { progress, user } = show(({ progress: log }) => {
      const run = began(log, {
        ...beginStudy([], 'kind:caching', 20_000, seeded(1)),
        plan: ['404:caching', '500:caching'],
        reserve: [],
      })
      return <StudyRun run={run} library={library} />
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.title).toBe('Question 1 of 2 · Teapot')
    await user.click(screen.getByText(/it may guess/))
    await waitFor(() => expect(screen.getByRole('heading', { name: /^Right/ })).toHaveFocus())
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2 of 2')
    await user.click(screen.getByText(/it may guess/))
    // It was wrong, and comes back.
    await user.click(await screen.findByRole('button', { name: /Continue/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 3 of 3')
    await user.click(screen.getByRole('button', { name: 'I don’t know' }))
    await user.click(await screen.findByRole('button', { name: /Continue/ }))
    await user.click(screen.getByText(/only if the response says so/))
    await user.click(await screen.findByRole('button', { name: /See how it went/ }))
    expect(screen.getByRole('heading', { level: 1, name: '2 of 4 right' })).toHaveFocus()
    expect(logged(progress, 'end')).toMatchObject([{ how: 'finished' }])
    expect(screen.getByRole('button', { name: 'The missed ones again' })).toBeVisible()
  })

  test('in which all was skipped says that nothing was answered', async () => {
    const { user } = show(({ progress: log }) => {
      const run = began(log, { ...beginStudy([], 'due', 20_000, seeded(1)), plan: ['404:caching'] })
      return <StudyRun run={run} library={library} />
    })
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Nothing answered' })).toHaveFocus()
    expect(screen.queryByText(/All of them/)).toBeNull()
  })

  const left = { ...mixUp, question: '404:caching/x', chosen: '', answer: 'never' }

  test('of an earlier day is not taken up again, and shows how far it went', () => {
    const { progress } = show(({ progress: log }) => {
      const plan = ['404:caching', '500:caching']
      const run = began(log, { ...beginStudy([], 'due', 20_000, seeded(1)), plan })
      // Where the answer was given it was still the day before.
      log.getState().append({ ...left, run: run.id, zone: -1440 })
      return <StudyRun run={run} library={library} />
    })
    expect(screen.getByRole('heading', { level: 1, name: '0 of 1 right' })).toHaveFocus()
    expect(logged(progress, 'end')).toEqual([])
  })

  test('that was left at its last answer is over when it is opened again', () => {
    const { progress } = show(({ progress: log }) => {
      const run = began(log, { ...beginStudy([], 'due', 20_000, seeded(1)), plan: ['404:caching'] })
      log.getState().append({ ...left, run: run.id, right: true })
      return <StudyRun run={run} library={library} />
    })
    expect(screen.getByRole('heading', { level: 1, name: '1 of 1 right' })).toHaveFocus()
    expect(logged(progress, 'end')).toMatchObject([{ how: 'finished' }])
  })

  test('ends at once when no question is left to ask', async () => {
    const { progress } = show(({ progress: log }) => {
      log.getState().append({
        kind: 'disagreement',
        question: '404:caching/unasked',
        prompt: 'May a cache reuse it?',
        reason: 'Not so',
      })
      const run = began(log, { ...beginStudy([], 'due', 20_000, seeded(1)), plan: ['404:caching'] })
      return <StudyRun run={run} library={library} />
    })
    await waitFor(() => expect(logged(progress, 'end')).toHaveLength(1))
    expect(screen.getByRole('heading', { name: 'Nothing answered' })).toBeVisible()
  })

  test('counts the time of each answer, without that in which the page was hidden, and logs that it was', async () => {
    const { progress, user, clock } = show(({ progress: log }) => {
      const run = began(log, {
        ...beginStudy([], 'due', 20_000, seeded(1)),
        plan: ['404:caching', '500:caching'],
      })
      return <StudyRun run={run} library={library} />
    })
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    clock.now += 3000
    hide(true)
    clock.now += 3_600_000
    hide(false)
    clock.now += 2000
    await user.click(screen.getByText(/it may guess/))
    expect(logged(progress, 'answer')).toMatchObject([{ ms: 5000, away: true }])
    await user.click(await screen.findByRole('button', { name: /Continue/ }))
    await user.click(screen.getByText(/it may guess/))
    expect(logged(progress, 'answer')[1]).not.toHaveProperty('away')
  })

  test('as an exam goes on at once, and explains every miss at the end', async () => {
    const { user, clock } = show(({ progress: log }) => {
      return <TestRun run={began(log, anExam())} library={library} />
    })
    clock.now += 4000
    await user.click(screen.getByText(/it may guess/))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2 of 2')
    expect(screen.queryByText(/What decides/)).toBeNull()
    clock.now += 3000
    await user.click(screen.getByText(/it may guess/))
    expect(screen.getByRole('heading', { level: 1, name: '1 of 2 right' })).toHaveFocus()
    expect(screen.getByText(/in 7 s\. Your best so far/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'The one to look at again' })).toBeVisible()
  })

  test('as a test takes its last answer back after the end too, and gives it back', async () => {
    const { progress, user } = show(({ progress: log }) => {
      return <TestRun run={began(log, anExam())} library={library} />
    })
    const counted = (kind: string) =>
      progress.getState().counted.filter((entry) => entry.kind === kind)
    await user.click(screen.getByText(/it may guess/))
    await user.click(screen.getByText(/it may guess/))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2 of 2')
    expect([counted('answer').length, counted('end').length]).toEqual([1, 0])
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(screen.getByRole('heading', { level: 1, name: '1 of 2 right' })).toHaveFocus()
    expect([counted('answer').length, counted('end').length]).toEqual([2, 1])
  })

  test('as a placement that was left too early goes on where it was', async () => {
    const { progress, user } = show(({ progress: log }) => {
      const run = began(log, beginPlacement('track:essentials', seeded(1)))
      return <StudyRun run={run} library={library} />
    })
    await user.click(screen.getByRole('button', { name: 'I don’t know' }))
    await user.click(screen.getByRole('button', { name: 'That is enough' }))
    expect(screen.getByRole('heading', { level: 1, name: 'A fresh start' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2')
    expect(progress.getState().counted.map(({ kind }) => kind)).toEqual(['run', 'answer'])
  })
})

test('Study leads on to the next course once the track holds nothing new', async () => {
  const { progress, user, went } = show(({ progress: log }) => {
    const run = began(log, { ...beginStudy([], 'due', 20_000, seeded(1)), plan: ['404:caching'] })
    const answers = skillsOfTrack('essentials').map((skill, place) => ({
      ...mixUp,
      run: run.id,
      place,
      question: `${skill}/asked`,
    }))
    log.getState().append(...answers, { kind: 'end', run: run.id, how: 'finished', ms: 1 })
    return <StudyRun run={run} library={library} />
  })
  expect(screen.getByText(/You have met all that the track “Essentials” holds/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go on with “Essentials and neighbours”' }))
  expect(logged(progress, 'setting')).toMatchObject([{ name: 'track', value: 'neighbours' }])
  await waitFor(() => expect(went).toHaveLength(1))
})

describe('Codes', () => {
  test('shows all codes by class with the learner’s own scores, and narrows them down while typing', async () => {
    const { user } = show(({ progress }) => {
      const run = began(progress, beginStudy([], 'due', 20_000, seeded(1)))
      progress.getState().append({ ...mixUp, run: run.id })
      return <CodesScreen />
    })
    expect(screen.getAllByRole('link', { name: /^[1-5]\d\d/ }).length).toBeGreaterThanOrEqual(94)
    const row = screen.getByRole('link', { name: /^403 ?Forbidden$/ }).closest('li')
    expect(row && within(row).getByText('0 of 1 right')).toBeVisible()
    await user.type(screen.getByRole('searchbox'), 'HTTPStatus.TOO_MANY_REQUESTS')
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('1 code fits')
  })

  test('says what a number without a page means', async () => {
    const { user } = show(() => <CodesScreen />)
    await user.type(screen.getByRole('searchbox'), '471')
    expect(screen.getByText(/treats it as 400/)).toBeVisible()
  })
})

test.each([
  [471, /Nobody has registered this number/, /treats it as 400/],
  [999, /Nothing lives at this address/, /999 is none/],
])('the address of %i says what can be said of it', (number, heading, text) => {
  show(() => <MissingScreen number={number} />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading)
  expect(screen.getByText(text)).toBeVisible()
})

test('a setting takes effect when it is chosen, and is logged', async () => {
  const { progress, user } = show(() => <SettingsScreen />)
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(logged(progress, 'setting')).toMatchObject([{ name: 'theme', value: 'dark' }])
})
