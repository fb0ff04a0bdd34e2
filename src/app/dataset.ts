import { constants } from '../content/constants.ts'
import { distinctions } from '../content/distinctions.ts'
import { meanings } from '../content/meanings.ts'
import { registry } from '../content/registry.ts'
import { wholeLibrary } from '../domain/library.ts'

/** The version of the shapes below. It grows when a field changes its meaning or goes. */
const version = 1

/** The dataset as it is published with the build, by file name. */
export async function dataset() {
  const library = await wholeLibrary()
  return {
    'status-codes.json': {
      version,
      codes: registry.map((row) => ({
        ...row,
        meaning: meanings[row.code],
        words: library.codes.get(String(row.code)),
        constants: constants[row.code],
      })),
    },
    'distinctions.json': {
      version,
      distinctions: distinctions.map((distinction) => ({
        ...distinction,
        words: library.distinctions.get(distinction.id),
      })),
    },
  }
}
