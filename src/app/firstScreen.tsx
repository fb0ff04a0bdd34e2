import { firstQuestion } from '../domain/first.ts'
import { FirstVisit } from '../screens/today/FirstVisit.tsx'

/** What a newcomer sees first. One file, so that the first load names but one. */
export const firstScreen = <FirstVisit question={firstQuestion} />
