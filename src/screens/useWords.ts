import { useEffect, useState } from 'react'
import { questionsOf } from '../domain/ask.ts'
import { type Library, libraryFor } from '../domain/library.ts'
import { skillOf } from '../domain/skill.ts'

interface Words {
  readonly words: Library
  /** There is more to come. */
  readonly isFetching: boolean
}

/** The words of a run. What its answers add to it, a comparison say, is fetched as soon as it is known. */
export function useWords(places: readonly string[], atHand: Library): Words {
  const [words, setWords] = useState(atHand)
  /** The places whose words have come, or will not come. */
  const [done, setDone] = useState('')
  const isMissing = places.some((entry) => questionsOf(skillOf(entry), words).length === 0)
  const wanted = places.join(' ')
  useEffect(() => {
    if (!isMissing) return
    let isStale = false
    // Without them the place is passed over, and nothing else is lost.
    void libraryFor(wanted.split(' '))
      .then(
        (more) => !isStale && setWords(more),
        () => undefined,
      )
      .then(() => !isStale && setDone(wanted))
    return () => {
      isStale = true
    }
  }, [isMissing, wanted])
  return { words, isFetching: isMissing && done !== wanted }
}
