/// <reference types="vite/types/importMeta.d.ts" />
import type { CodeWords } from '../entry.ts'
import type { StatusCode } from '../phrases.ts'
import { load } from './file.ts'

const files = import.meta.glob<CodeWords>('../words/*.ts', { import: 'words' })

export const loadCode = (code: StatusCode) => load(files, `../words/${code}.ts`)
