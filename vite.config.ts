import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerender } from './tools/prerender.ts'

/** The sub-path that the build is served from, as "/teapot/"; the root unless BASE says otherwise. */
const base = `/${(process.env.BASE ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')

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
    'src/screens/context',
    'src/progress/(store|journal|line|boot)',
    'src/domain/(log|settings|calendar|catalog|skill|grade|section)\\.ts',
    'src/content/(registry|tracks)',
    'src/cards/(ClassGlyph|CodeLink|SectionLink)',
  ].join('|'),
)

export default defineConfig({
  base,
  plugins: [react(), prerender()],
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
              test: /src\/cards\/(QuestionCard|ChoiceField|Feedback)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/{content,domain,progress,guards}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['test/{app,screens}/**/*.test.tsx'],
          setupFiles: ['test/support/jsdom.ts'],
        },
      },
    ],
  },
})
