import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { offline } from './tools/offline.ts'
import { prerender } from './tools/prerender.ts'

/** The sub-path that the build is served from, as "/teapot/"; the root unless BASE says otherwise. */
const base = `/${(process.env.BASE ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** An import() in Vite's wrapping, which would fetch its styles too. */
const wrapped =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\)(?:\.then\(\(n\) => n\.\w+\))?);\s*return \{[^}]*\};?\s*\},[^)]*\)/g

/** Leaves import() as it is: prerendered pages name the scripts they need, and no style comes with a script. */
function plainImports(): Plugin {
  return {
    name: 'teapot-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load()'
        : null,
    renderChunk: (code) => code.replaceAll(wrapped, '$1'),
  }
}

/** "Card_head" for .head in Card.module.css: names that can be read, and that no two files share. */
function scopedName(name: string, file: string): string {
  return `${basename(file.split('?')[0] ?? file, '.module.css')}_${name}`
}

const core = new RegExp(
  [
    'node_modules/(react|react-dom|scheduler|zustand)/',
    'src/app/(main|App|Shell|view|paths|navigate|FailedView)',
    'src/styles/',
    'src/ui/(Button|href)',
    'src/screens/(context|today/Today.module)',
    'src/progress/(store|tail|boot|lines/line)',
    'src/domain/(log|settings|calendar|catalog|grade|section)\\.ts',
    'src/content/(phrases|trackIds|first)',
    'src/cards/(ClassGlyph|CodeLink|SectionLink)',
  ].join('|'),
)

/** The chart library, which only pictures of scores want. */
const charts = /node_modules\/@visx\//

const keeping = /src\/progress\/(saver|durableJournal|live|reconcile)\.ts/
const log = /src\/progress\/(takeIn|lines\/(readLine|unpack))\.ts/

// What every screen but the first asks of the content, and what plans and scores ask of it beside that.
const common =
  /src\/(app\/screens|screens\/startStudy|domain\/(neighbours|skill|scores)|content\/(decidingQuestions|distinctions|registry))\.ts/
const plans =
  /src\/(domain\/(exam|focus|guide|house|random|skills)|content\/(houseRules|tracks))\.ts/
// What knows the memory model: wanted when a run is planned, and when what waits has to be worked out.
const memory =
  /node_modules\/ts-fsrs|src\/domain\/(agenda|ladder|memory|mixUp|outcome|placement|queue|schedule|studyState)\.ts/

const question =
  /src\/(cards\/(QuestionCard|ChoiceField|Feedback)|screens\/today\/FirstVisit|domain\/first|app\/firstScreen)/

export default defineConfig({
  base,
  plugins: [react(), plainImports(), prerender(), offline()],
  build: {
    target: 'es2023',
    // One stylesheet, which prerendering puts into every page.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // Prerendered pages name the scripts they need; a script need not name them again.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What every page needs is one file, and the question card another: many small files compress badly.
        codeSplitting: {
          groups: [
            { name: 'core', test: core, priority: 2 },
            {
              name: 'question',
              test: question,
              priority: 1,
            },
            { name: 'charts', test: charts, priority: 1 },
            // What a returning learner needs at once, and what anybody needs with an answer.
            { name: 'log', test: log, priority: 1 },
            { name: 'keeping', test: keeping, priority: 2 },
            { name: 'common', test: common, priority: 1 },
            { name: 'plans', test: plans, priority: 1 },
            { name: 'memory', test: memory, priority: 1 },
            { name: 'guides', test: /src\/content\/guides\.ts/, priority: 2 },
          ],
        },
      },
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  test: {
    // A machine may be slow, and busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/{bench,content,domain,progress,guards,tools}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['test/{app,screens}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/jsdom.ts'],
        },
      },
    ],
  },
})
