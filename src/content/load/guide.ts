/// <reference types="vite/types/importMeta.d.ts" />
import type { GuideWords } from '../entry.ts'
import { load } from './file.ts'

const files = import.meta.glob<GuideWords>('../guides/*.ts', { import: 'words' })

export const loadGuide = (id: string) => load(files, `../guides/${id}.ts`)
