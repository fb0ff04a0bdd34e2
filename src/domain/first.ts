import {
  firstAnswer,
  firstCase,
  firstDistinction,
  firstFlips,
  firstSections,
  firstQuestion as question,
} from '../content/first.ts'
import { tellApart } from './questions/tell-apart.ts'

/** The question that every newcomer meets: 401 or 403, the pair that most people mix up. */
export const firstQuestion = tellApart(firstDistinction, {
  question,
  story: firstCase,
  sections: firstSections,
  solved: { answer: firstAnswer, flips: firstFlips },
})
