/// <reference types="vite/types/importMeta.d.ts" />
import type { HandlerWords } from '../entry.ts'
import { load } from './file.ts'

const files = import.meta.glob<HandlerWords>('../handlers/*.ts', { import: 'words' })

export const loadHandler = (id: string) => load(files, `../handlers/${id}.ts`)
