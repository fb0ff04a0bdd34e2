/// <reference types="vite/types/importMeta.d.ts" />
import type { CodeWords, DistinctionId, DistinctionWords, HandlerWords } from './entry.ts'
import type { StatusCode } from './registry.ts'

// One file a code, so that a page or a question fetches only the words it shows.
const words = import.meta.glob<CodeWords>('./words/*.ts', { import: 'words' })
const distinctions = import.meta.glob<DistinctionWords>('./distinctions/*.ts', { import: 'words' })
const handlers = import.meta.glob<HandlerWords>('./handlers/*.ts', { import: 'words' })

/** Rejects when the file cannot be fetched: offline, or an old page after a new release. */
function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const file = files[path]
  return file ? file() : Promise.reject(new Error(`Nothing is written yet at ${path}`))
}

export const loadCode = (code: StatusCode) => load(words, `./words/${code}.ts`)
export const loadDistinction = (id: DistinctionId) => load(distinctions, `./distinctions/${id}.ts`)
export const loadHandler = (id: string) => load(handlers, `./handlers/${id}.ts`)
