import { prerender } from 'react-dom/static'
import { distinctions } from '../content/distinctions.ts'
import { guides } from '../content/guides.ts'
import { registry } from '../content/registry.ts'
import { wild } from '../content/wild.ts'
import { isRegistered } from '../domain/catalog.ts'
import { createProgress } from '../progress/store.ts'
import { createTail } from '../progress/tail.ts'
import type { Surroundings } from '../screens/context.ts'
import { App } from './App.tsx'
import { headOf } from './heads.ts'
import { plainPaths } from './paths.ts'
import { openView, type View } from './view.tsx'

export { cardFiles } from './cardFiles.ts'
export { dataset } from './dataset.ts'

export interface PrerenderedPage {
  /** Relative to the base, ending in a slash; "404.html" for the page that answers unknown addresses. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly html: string
}

const paths: readonly string[] = [
  ...plainPaths(),
  ...registry.map(({ code }) => `codes/${code}/`),
  ...new Set(wild.flatMap(({ code }) => (isRegistered(code) ? [] : [`codes/${code}/`]))),
  ...distinctions.map(({ id }) => `compare/${id}/`),
  ...guides.map(({ id }) => `guide/${id}/`),
  '404.html',
]

/** Every page as a newcomer sees it, before any script. */
export async function prerenderAll(): Promise<readonly PrerenderedPage[]> {
  const progress = createProgress({
    tail: createTail(nowhere, 'none'),
    durable: nowhere,
    clock: () => 0,
  })
  const surroundings: Surroundings = {
    progress,
    now: () => 0,
    zone: () => 0,
    random: () => 0,
    storage: () => {
      throw new Error('A page that is being written has no storage')
    },
    go: () => {},
  }
  const pages = paths.map(async (path) => {
    const view = await openView(path, new URLSearchParams(), progress)
    return { path, ...headOf(view.page), html: await htmlOf(view, surroundings) }
  })
  return Promise.all([...pages, blank(surroundings)])
}

/** What the service worker answers with where it has no page: the script draws any address in it. */
async function blank(surroundings: Surroundings): Promise<PrerenderedPage> {
  const view: View = { page: { name: 'missing' }, key: 'blank', screen: null }
  const html = await htmlOf(view, surroundings)
  return { path: 'blank/index.html', title: 'Teapot', description: '', html }
}

function nowhere(): never {
  throw new Error('A page that is being written keeps nothing')
}

/** Waits for what a screen waits for, and writes it in its place. */
async function htmlOf(view: View, surroundings: Surroundings): Promise<string> {
  const { prelude } = await prerender(<App view={view} surroundings={surroundings} />, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  return new Response(prelude).text()
}
