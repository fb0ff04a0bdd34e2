import type { Entry } from '../../domain/log.ts'
import type { KeptLine } from '../journal.ts'

/** The version of a single record. Lines of every earlier version stay readable for good. */
const version = 1

/** One record as a line of ASCII: a check over the text, a space, the text. */
export function writeLine({ id, tick, at, ...entry }: Entry): string {
  return checked({ v: version, id, tick, at, ...entry })
}

/** A record under its own name. */
export const keptLine = (entry: Entry): KeptLine => ({ key: entry.id, line: writeLine(entry) })

export function checked(value: object): string {
  const json = JSON.stringify(value).replaceAll(
    // Local storage keeps strings that are all ASCII at half the size, in every browser.
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${checksum(json)} ${json}`
}

/** CRC-32 (ISO-HDLC, as in zip and PNG) of ASCII text, in base 36. */
export function checksum(text: string): string {
  let crc = 0xffffffff
  for (let place = 0; place < text.length; place += 1) {
    crc ^= text.charCodeAt(place) & 0xff
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(36)
}
