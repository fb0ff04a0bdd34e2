import { tracks } from '../content/tracks.ts'
import { ankiText, cardsOf, csv, quizletText } from '../domain/cards.ts'
import { wholeLibrary } from '../domain/library.ts'

/** The cards of every track as files to take along, by file name. */
export async function cardFiles(): Promise<Readonly<Record<string, string>>> {
  const library = await wholeLibrary()
  return Object.fromEntries(
    tracks.flatMap((track) => {
      const cards = cardsOf(track, library)
      return [
        [`${track.id}.anki.txt`, ankiText(track, cards)],
        [`${track.id}.quizlet.txt`, quizletText(cards)],
        [`${track.id}.csv`, csv(cards)],
      ]
    }),
  )
}
