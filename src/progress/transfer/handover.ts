import type { Entry } from '../../domain/log.ts'
import { checksum } from '../lines/line.ts'
import { packAll } from '../lines/pack.ts'

const mark = 'teapot1'

/** Everything as one line of text, to be pasted on another device: an answer takes about 20 characters. */
export async function textOf(entries: readonly Entry[]): Promise<string> {
  const packed = new Blob([packAll(entries).join('\n')]).stream()
  const bytes = new Uint8Array(
    await bytesOf(packed.pipeThrough(new CompressionStream('deflate-raw'))),
  )
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${mark}.${checksum(text)}.${text}`
}

/** The lines in such a text, however it was broken on the way. Undefined for what is none, or not whole. */
export async function linesIn(pasted: string): Promise<readonly string[] | undefined> {
  const [found, check, text = ''] = pasted.replaceAll(/\s/g, '').split('.')
  if (found !== mark || checksum(text) !== check) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return new TextDecoder().decode(await bytesOf(stream)).split('\n')
  } catch {
    return undefined
  }
}

/** Characters in one code: little enough for the camera of any phone. */
const perCode = 700
/** Beyond so many codes a file is quicker. */
export const mostCodes = 40

/** The text in parts, each for one QR code. A part says which one it is, of how many, and of which text. */
export function partsOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / perCode)
  return Array.from({ length: count }, (_, place) =>
    [
      `${mark}part`,
      place + 1,
      count,
      checksum(text),
      text.slice(place * perCode, (place + 1) * perCode),
    ].join('/'),
  )
}

/** The text once all of its parts are there, in whatever order and however often; or how many are. */
export function joinParts(
  parts: readonly string[],
): { readonly text: string } | { readonly have: number; readonly of: number } | undefined {
  const read = parts.map((part) => part.replaceAll(/\s/g, '').split('/'))
  const [, , count = '', check] = read.at(-1) ?? []
  const found = new Map(
    read.flatMap(([name, place, of, same, text = '']) =>
      name === `${mark}part` && of === count && same === check ? [[Number(place), text]] : [],
    ),
  )
  if (found.size === 0) return undefined
  const text = Array.from({ length: Math.min(Number(count) || 0, mostCodes) }, (_, place) =>
    found.get(place + 1),
  ).join('')
  return checksum(text) === check ? { text } : { have: found.size, of: Number(count) }
}

/** Bytes. A small text can be made to unfold into more than any memory holds. */
const most = 5 * 1024 * 1024

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > most) throw new RangeError('too much')
    parts.push(new Uint8Array(read.value))
  }
  return new Blob(parts).arrayBuffer()
}
