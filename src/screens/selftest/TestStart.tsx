import { useState } from 'react'
import { ResultList } from '../../cards/ResultList.tsx'
import { distinctions } from '../../content/distinctions.ts'
import { guides } from '../../content/guides.ts'
import { tracks } from '../../content/tracks.ts'
import type { TestChoice } from '../../domain/begin.ts'
import { oneOf, statusClasses } from '../../domain/catalog.ts'
import { focusName, skillsFor } from '../../domain/focus.ts'
import { fullLength } from '../../domain/plan.ts'
import { testResults, unfinished } from '../../domain/scores.ts'
import { kinds } from '../../domain/skill.ts'
import { kindNames } from '../../domain/skills.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { href } from '../../ui/href.ts'
import { useEntries, useSurroundings } from '../context.ts'
import styles from './SelfTest.module.css'

const courses = tracks.filter(({ kind }) => kind === 'course')
const topics = tracks.filter(({ kind }) => kind === 'topic')

const lengths = [5, 10, 20, 'all'] as const

/** What to be tested on, and how. */
export function TestStart({ about }: { readonly about: string | undefined }) {
  const { progress, random, go } = useSurroundings()
  const entries = useEntries()
  const [choice, setChoice] = useState<TestChoice>({
    focus: about && focusName(about) ? about : 'track:essentials',
    length: 10,
    feedback: 'now',
    timed: false,
  })
  const open = unfinished(entries, 'test')
  const results = testResults(entries)
  const all = fullLength(skillsFor(choice.focus))
  const set = (part: Partial<TestChoice>) => setChoice({ ...choice, ...part })

  const begin = async () => {
    const { beginTest } = await import('../../domain/begin.ts')
    const [run] = progress.getState().append(beginTest(choice, random))
    if (run) go(href(`self-test/?run=${run.id}`))
  }

  return (
    <div className={styles.screen}>
      <h1 tabIndex={-1}>Self-test</h1>
      {open && (
        <Card className={styles.card}>
          <p>
            A test is still open: {focusName(open.run.focus) ?? 'Self-test'}, {open.answers.length}{' '}
            of {open.run.plan.length} answered.{' '}
            <a href={href(`self-test/?run=${open.run.id}`)}>Go on with it</a>
          </p>
        </Card>
      )}
      <Card className={styles.card}>
        <div className={styles.row}>
          <label htmlFor="focus">Category</label>
          <select
            id="focus"
            value={choice.focus}
            onChange={(event) => set({ focus: event.target.value })}
          >
            <optgroup label="Tracks">
              {courses.map(({ id, name }) => (
                <option key={id} value={`track:${id}`}>
                  {name}
                </option>
              ))}
              <option value="all">Everything</option>
            </optgroup>
            <optgroup label="Topics">
              {topics.map(({ id, name }) => (
                <option key={id} value={`track:${id}`}>
                  {name}
                </option>
              ))}
              {guides.map(({ id, title }) => (
                <option key={id} value={`guide:${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
            <optgroup label="Classes">
              {statusClasses.map((digit) => (
                <option key={digit} value={`class:${digit}`}>
                  {focusName(`class:${digit}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label="Distinctions">
              {distinctions.map(({ id, codes }) => (
                <option key={id} value={`group:${id}`}>
                  {oneOf(codes)}
                </option>
              ))}
            </optgroup>
            <optgroup label="Kinds of question">
              {kinds.map((kind) => (
                <option key={kind} value={`kind:${kind}`}>
                  {kindNames[kind]}
                </option>
              ))}
            </optgroup>
            {choice.focus.startsWith('code:') && (
              <option value={choice.focus}>{focusName(choice.focus)}</option>
            )}
          </select>
        </div>
        <Choices
          legend="Questions"
          name="length"
          value={String(choice.length)}
          options={lengths.map((length) => [
            String(length),
            length === 'all' ? `All (${all})` : String(length),
          ])}
          onChoose={(value) =>
            set({ length: lengths.find((length) => String(length) === value) ?? 10 })
          }
        />
        <Choices
          legend="Explanations"
          name="feedback"
          value={choice.feedback}
          options={[
            ['now', 'After each answer'],
            ['end', 'At the end, like an exam'],
          ]}
          onChoose={(value) => set({ feedback: value === 'end' ? 'end' : 'now' })}
        />
        <Choices
          legend="Clock"
          name="timed"
          value={choice.timed ? 'on' : 'off'}
          options={[
            ['off', 'None'],
            ['on', '30 seconds a question; it can be paused'],
          ]}
          onChoose={(value) => set({ timed: value === 'on' })}
        />
        <Button look="primary" onClick={() => void begin()}>
          Begin the test
        </Button>
      </Card>
      {results.length > 0 && (
        <section className={styles.history}>
          <h2>Your tests so far</h2>
          <ResultList results={results} />
        </section>
      )}
    </div>
  )
}

interface ChoicesProps {
  readonly legend: string
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choices({ legend, name, value, options, onChoose }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map(([id, text]) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            onChange={() => onChoose(id)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
