import { tracks } from '../content/tracks.ts'
import { questionsOf } from './ask.ts'
import { skillsOfTrack } from './focus.ts'
import { rightAnswer } from './grade.ts'
import type { Library } from './library.ts'
import type { Question } from './question.ts'
import { type Random, seedFrom, shuffled } from './random.ts'
import { skills } from './skills.ts'

/** Every question there is, options in their canonical order: the right one first. */
export function bank(library: Library, track?: string): readonly Question[] {
  const known = tracks.find(({ id }) => id === track)
  return (known ? skillsOfTrack(known.id) : skills).flatMap((skill) => questionsOf(skill, library))
}

/** A question as one plain record, as the command line prints it. */
export function printed(question: Question, random: Random, blind: boolean) {
  const options =
    question.form === 'choice'
      ? shuffled(question.options, random)
      : question.form === 'sorting'
        ? question.options
        : []
  const letters = options.map((_, place) => 'abcdefgh'[place] ?? String(place))
  const blindId = seedFrom(question.id).toString(36)
  const asked = {
    kind: question.kind,
    prompt: [question.source?.brief, question.source?.text, question.story, question.prompt]
      .filter(Boolean)
      .join('\n\n'),
    ...(question.form === 'sorting' && { rows: question.rows.map(({ text }) => text) }),
  }
  // An id names the code that is right, so a blind reader gets neither it nor the options' ids.
  if (blind) {
    const blank = options.map(({ text }, place) => ({ id: letters[place], text }))
    return { id: blindId, ...asked, options: blank }
  }
  return {
    id: question.id,
    blindId,
    ...asked,
    ...(question.form === 'choice' && question.facts && { situation: question.facts }),
    options: options.map(({ id, text }, place) => ({ id, letter: letters[place], text })),
    answer: rightAnswer(question),
    explanation: question.explanation,
    whyNot: question.whyNot,
    sections: question.sections,
  }
}
