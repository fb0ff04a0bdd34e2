import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Field } from '../../src/cards/Field.tsx'
import { FlipCard } from '../../src/cards/FlipCard.tsx'
import { QuestionCard, type Response } from '../../src/cards/QuestionCard.tsx'
import { RunPlayer } from '../../src/cards/RunPlayer.tsx'
import { RunSummary } from '../../src/cards/RunSummary.tsx'
import { firstQuestion } from '../../src/domain/first.ts'
import type { Answer } from '../../src/domain/log.ts'
import type { Question } from '../../src/domain/question.ts'
import { questions } from '../support/library.ts'

const questionOf = (kind: string): Question => {
  const found = questions.find((question) => question.kind === kind)
  if (!found) throw new Error(`There is no question of kind ${kind}`)
  return found
}

function ask(question: Question, keys = true) {
  const answered = vi.fn<(response: Response) => void>()
  function Asked() {
    const [response, setResponse] = useState<Response>()
    return (
      <QuestionCard
        question={question}
        field={(props) => <Field question={question} {...props} />}
        response={response}
        keys={keys}
        onAnswer={(given) => {
          answered(given)
          setResponse(given)
        }}
      >
        <button type="button">Continue</button>
      </QuestionCard>
    )
  }
  render(<Asked />)
  return { answered, user: userEvent.setup() }
}

/** The verdict is drawn after the marks, and takes the focus then. */
const focused = (name: RegExp) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus())

describe('a choice', () => {
  test('is answered by a tap, and says at once why the tap was wrong', async () => {
    const { answered, user } = ask(firstQuestion)
    await user.click(screen.getByText('Unauthorized'))
    expect(answered).toHaveBeenCalledExactlyOnceWith({ given: '401', unsure: false, hint: false })
    expect(screen.getByText('✗ Your answer')).toBeVisible()
    expect(screen.getByText('✓ Right')).toBeVisible()
    await focused(/Not quite: it is 403 Forbidden/)
    expect(screen.getByText(/Her session was checked/)).toBeVisible()
  })

  test('is answered by a tap on the circle too', async () => {
    const { answered, user } = ask(firstQuestion)
    await user.click(screen.getByRole('radio', { name: /403/ }))
    expect(answered).toHaveBeenCalledExactlyOnceWith({ given: '403', unsure: false, hint: false })
  })

  test('is answered by the option’s number', async () => {
    const { answered, user } = ask(firstQuestion)
    await user.keyboard('2')
    expect(answered).toHaveBeenCalledWith({ given: '403', unsure: false, hint: false })
  })

  test('made with the keyboard waits for Check', async () => {
    const { answered, user } = ask(firstQuestion)
    expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled()
    screen.getByRole('radio', { name: /403/ }).focus()
    await user.keyboard(' ')
    expect(answered).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(answered).toHaveBeenCalledOnce()
  })

  test('can be unsure, and can take a hint: both are part of the answer', async () => {
    const { answered, user } = ask(firstQuestion)
    await user.keyboard('nh')
    expect(screen.getByText(firstQuestion.hint)).toBeVisible()
    await user.keyboard('2')
    expect(answered).toHaveBeenCalledWith({ given: '403', unsure: true, hint: true })
  })

  test('need not be made: not knowing is an answer too', async () => {
    const { answered, user } = ask(firstQuestion)
    await user.click(screen.getByRole('button', { name: 'I don’t know' }))
    expect(answered).toHaveBeenCalledWith({ given: '', unsure: false, hint: false })
    await focused(/It is 403 Forbidden/)
  })

  test('listens to no single key when keys are off', async () => {
    const { answered, user } = ask(firstQuestion, false)
    await user.keyboard('12dnh')
    expect(answered).not.toHaveBeenCalled()
  })
})

describe('a typed answer', () => {
  const question = questions.find(({ id }) => id === '404:recall/typed')
  if (!question) throw new Error('The question is gone')

  test('may hold digits and letters without setting off any key', async () => {
    const { answered, user } = ask(question)
    await user.type(screen.getByRole('textbox'), 'hnd 12')
    expect(answered).not.toHaveBeenCalled()
  })

  test('never shows a phrase while it is being typed', async () => {
    const { user } = ask(question)
    await user.type(screen.getByRole('textbox'), '404')
    expect(screen.queryByText(/Not Found/)).toBeNull()
  })

  test('that swaps two digits is asked about, and costs nothing', async () => {
    const { answered, user } = ask(question)
    await user.type(screen.getByRole('textbox'), '440{Enter}')
    expect(answered).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Yes, 404' }))
    expect(answered).toHaveBeenCalledWith({ given: '404', unsure: false, hint: false })
  })

  test('that names a neighbour hears about that neighbour', async () => {
    const { user } = ask(question)
    await user.type(screen.getByRole('textbox'), 'gone{Enter}')
    if (question.form !== 'typed') throw new Error('It is typed')
    expect(await screen.findByText(question.whyNot['410'] ?? '', { exact: false })).toBeVisible()
  })
})

test('sorting is complete when every row has a class, and marks each row', async () => {
  const question = questionOf('sort')
  if (question.form !== 'sorting') throw new Error('It is sorted')
  const { answered, user } = ask(question)
  for (const row of question.rows) {
    expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled()
    const group = screen.getByRole('group', { name: row.text })
    const radio = [...group.querySelectorAll('input')].find(({ value }) => value === '4xx')
    if (radio) await user.click(radio)
  }
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(answered).toHaveBeenCalledOnce()
  const right = question.rows.filter(({ answer }) => answer === '4xx').length
  expect(screen.getAllByText('✓')).toHaveLength(right)
  await focused(new RegExp(`${right} of 6`))
})

test('a handler marks the blank that is asked for, and gives no other away', () => {
  const question = questions.find(({ id }) => id === 'signup-flask:handler/2')
  if (!question) throw new Error('The question is gone')
  ask(question)
  const code = screen.getByRole('figure').querySelector('code')?.textContent
  expect(code).not.toMatch(/400|201/)
  expect(code).toMatch(/, \?/)
  expect(code).not.toMatch(/409/)
})

describe('a card to turn over', () => {
  function turn(question: Question) {
    const judged = vi.fn<(response: Response) => void>()
    render(<FlipCard question={question} keys onAnswer={judged} />)
    return { judged, user: userEvent.setup() }
  }

  test('has no back until it is shown, neither to the eye nor to a screen reader', async () => {
    const { user } = turn(firstQuestion)
    expect(screen.queryByText(firstQuestion.explanation)).toBeNull()
    await user.keyboard(' ')
    expect(screen.getByText(firstQuestion.explanation)).toBeVisible()
    await focused(/It is 403 Forbidden/)
  })

  test.each([
    ['1', '403'],
    ['2', ''],
  ])('is judged by its learner: %s', async (key, given) => {
    const { judged, user } = turn(firstQuestion)
    await user.keyboard(` ${key}`)
    expect(judged).toHaveBeenCalledExactlyOnceWith({
      given,
      unsure: false,
      hint: false,
      selfGraded: true,
    })
  })

  test('cannot be judged unseen', async () => {
    const { judged, user } = turn(firstQuestion)
    await user.keyboard('1')
    expect(judged).not.toHaveBeenCalled()
  })
})

const missAt = (place: number, chosen: string): Answer => ({
  kind: 'answer',
  id: `test.${place}`,
  tick: place,
  at: place,
  run: 'test.9',
  place,
  question: firstQuestion.id,
  chosen,
  answer: '403',
  right: false,
  ms: 2000,
  zone: 0,
})

test('a summary names what was missed twice once, with the latest choice', () => {
  render(
    <RunSummary
      questions={[firstQuestion, { ...firstQuestion, id: `${firstQuestion.id}+other-options` }]}
      answers={[missAt(0, ''), missAt(1, '401')]}
    />,
  )
  expect(screen.getByRole('heading', { name: 'The one to look at again' })).toBeVisible()
  expect(screen.getAllByText(/Her session was checked/)).toHaveLength(1)
})

describe('a run that was answered to its end', () => {
  const finished = vi.fn<() => void>()
  beforeEach(() => finished.mockClear())

  interface Rest {
    readonly questions: readonly Question[]
    readonly isFetching: boolean
  }
  function Played({ questions: asked, isFetching }: Rest) {
    const [answers, setAnswers] = useState<readonly Answer[]>([])
    return (
      <RunPlayer
        title="Study"
        feedback="now"
        questions={asked}
        isFetching={isFetching}
        answers={answers}
        keys
        now={() => 0}
        onAnswer={(place) => setAnswers([...answers, missAt(place, '401')])}
        onUndo={() => undefined}
        onDisagree={() => {}}
        onFinish={finished}
        onQuit={() => {}}
        quitWords="Stop here"
      />
    )
  }

  async function answerAndGoOn() {
    const { rerender } = render(<Played questions={[firstQuestion]} isFetching />)
    await userEvent.click(screen.getByText('Unauthorized'))
    await userEvent.click(await screen.findByRole('button', { name: /See how it went/ }))
    expect(finished).not.toHaveBeenCalled()
    return (rest: Rest) => rerender(<Played {...rest} />)
  }

  test('waits for a question that is on its way', async () => {
    const now = await answerAndGoOn()
    now({ questions: [firstQuestion, firstQuestion], isFetching: false })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Question 2 of 2')
    expect(finished).not.toHaveBeenCalled()
  })

  test('is over when that question does not come', async () => {
    const now = await answerAndGoOn()
    now({ questions: [firstQuestion], isFetching: false })
    expect(finished).toHaveBeenCalledOnce()
  })
})
