import { bank } from '../../src/domain/bank.ts'
import { wholeLibrary } from '../../src/domain/library.ts'

export const library = await wholeLibrary()
export const questions = bank(library)
