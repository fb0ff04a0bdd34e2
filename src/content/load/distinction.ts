/// <reference types="vite/types/importMeta.d.ts" />
import type { DistinctionId, DistinctionWords } from '../entry.ts'
import { load } from './file.ts'

const files = import.meta.glob<DistinctionWords>('../distinctions/*.ts', { import: 'words' })

export const loadDistinction = (id: DistinctionId) => load(files, `../distinctions/${id}.ts`)
