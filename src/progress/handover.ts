import type { Entry } from '../domain/log.ts'
import { checksum } from './line.ts'
import { packAll } from './pack.ts'

const mark = 'teapot1'

/** Everything as one line of text, to be pasted on another device: an answer takes about 20 characters. */
export async function writeText(entries: readonly Entry[]): Promise<string> {
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
export async function readText(pasted: string): Promise<readonly string[] | undefined> {
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

/** Bytes. A small text can be made to unfold into more than any memory holds. */
const most = 50 * 1024 * 1024

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
