import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { NewEntry } from '../../src/domain/log.ts'
import type { Progress } from '../../src/progress/store.ts'
import { SettingsScreen } from '../../src/screens/settings/SettingsScreen.tsx'
import { Returning } from '../../src/screens/today/Returning.tsx'
import * as files from '../../src/ui/saveFile.ts'
import { show } from '../support/render.tsx'

const exams = (progress: Progress) =>
  progress
    .getState()
    .counted.flatMap((entry) =>
      entry.kind === 'setting' && entry.name === 'exam' ? [entry.value] : [],
    )

const setting = (value: string): NewEntry => ({ kind: 'setting', name: 'exam', value })

function panel(...before: readonly NewEntry[]) {
  const shown = show(({ progress }) => {
    progress.getState().append(...before)
    return <SettingsScreen />
  })
  const region = within(screen.getByRole('region', { name: 'Exam date' }))
  return { ...shown, region }
}

describe('the exam date', () => {
  afterEach(() => void vi.restoreAllMocks())

  test('shows what a day would take before anything is accepted', async () => {
    const { region, user, progress } = panel()
    expect(region.queryByRole('button')).toBeNull()
    await user.type(region.getByLabelText('The day'), '2026-12-12')
    expect(region.getByText(/Essentials by Sat 12 Dec: \d+ questions/)).toBeVisible()
    await user.click(region.getByText('The same as a table'))
    // A head, and 23 November to 11 December.
    expect(region.getAllByRole('row')).toHaveLength(1 + 19)
    expect(exams(progress)).toEqual([])
  })

  test('is kept with its pace when it is accepted, and can be taken back', async () => {
    const { region, user, progress } = panel()
    await user.type(region.getByLabelText('The day'), '2026-12-12')
    await user.click(region.getByRole('radio', { name: '19 of 20' }))
    await user.click(region.getByRole('button', { name: 'Accept' }))
    expect(exams(progress)).toEqual([expect.stringMatching(/^2026-12-12 95 \d+ \d+$/)])
    expect(region.getByText('Set for Sat 12 Dec.')).toBeVisible()
    expect(region.queryByRole('button', { name: /Accept/ })).toBeNull()
    await user.click(region.getByRole('button', { name: 'Take it back' }))
    expect(exams(progress).at(-1)).toBe('')
    expect(region.getByLabelText('The day')).toHaveValue('')
  })

  test('offers to accept another day only when one was chosen', async () => {
    const { region, user, progress } = panel(setting('2026-12-12 90 84 6'))
    expect(region.getByLabelText('The day')).toHaveValue('2026-12-12')
    await user.clear(region.getByLabelText('The day'))
    await user.type(region.getByLabelText('The day'), '2026-12-20')
    await user.click(region.getByRole('button', { name: 'Accept the change' }))
    expect(exams(progress).at(-1)).toMatch(/^2026-12-20 90 /)
  })

  test('says so when the day is too near, and what could be known by then', async () => {
    const { region, user } = panel()
    await user.type(region.getByLabelText('The day'), '2026-11-24')
    expect(
      region.getByText(/too soon for 90 of 100. With all this you could know \d\d\./),
    ).toBeVisible()
  })

  test.each([
    ['2026-11-23', 'Choose a day from tomorrow on.'],
    ['2029-11-23', 'Choose a day within a year.'],
  ])('has no plan for %s: %s', async (date, words) => {
    const { region, user } = panel()
    await user.type(region.getByLabelText('The day'), date)
    expect(region.getByText(words)).toBeVisible()
    expect(region.queryByRole('button')).toBeNull()
  })

  test('puts the sessions into a file for a calendar, at the time that suits', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined)
    const { region, user } = panel(setting('2026-12-12 90 84 6'))
    await user.clear(region.getByLabelText('Sessions begin at'))
    await user.type(region.getByLabelText('Sessions begin at'), '07:30')
    await user.click(region.getByRole('button', { name: 'Put the sessions into my calendar' }))
    expect(save).toHaveBeenCalledWith({
      name: 'teapot-until-2026-12-12.ics',
      type: 'text/calendar',
      text: expect.stringContaining('DTSTART:20261123T073000\r\n'),
    })
  })
})

describe('Today', () => {
  const answer: NewEntry = {
    kind: 'answer',
    run: 'test.1',
    place: 0,
    question: '404:meaning/x',
    chosen: '404',
    answer: '404',
    right: true,
    ms: 4000,
    zone: 0,
  }
  const today = (value: string) =>
    show(({ progress }) => {
      progress.getState().append(answer, setting(value))
      return <Returning />
    })

  test('counts the days to the exam, and what it asks for today', async () => {
    today('2026-12-10 90 84 8')
    const link = screen.getByRole('link', { name: 'Exam in 17 days' })
    expect(link).toHaveAttribute('href', '/settings/#exam')
    await waitFor(() =>
      expect(link.closest('p')).toHaveTextContent('Exam in 17 days: 7 to do today'),
    )
  })

  test.each([
    ['2026-11-24', 'Exam tomorrow'],
    ['2026-11-23', 'Exam today'],
  ])('of an exam on %s says “%s”', (date, words) => {
    today(`${date} 90 84 8`)
    expect(screen.getByRole('link', { name: words })).toBeVisible()
  })

  test('says nothing of an exam that is over', () => {
    today('2026-11-22 90 84 8')
    expect(screen.queryByRole('link', { name: /Exam/ })).toBeNull()
  })

  test('works the pace out before a run is begun', async () => {
    const { progress, user, went } = today('2026-12-10 90')
    await user.click(screen.getByRole('button', { name: 'Study ten questions' }))
    await vi.waitFor(() => expect(went).toHaveLength(1), { timeout: 10_000 })
    expect(exams(progress).at(-1)).toMatch(/^2026-12-10 90 \d+ \d+$/)
    expect(progress.getState().entries.at(-1)).toMatchObject({ kind: 'run', focus: 'due' })
  })
})
