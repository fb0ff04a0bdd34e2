import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerender } from './tools/prerender.ts'

/** The sub-path that the build is served from, as "/teapot/"; the root unless BASE says otherwise. */
const base = `/${(process.env.BASE ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')

export default defineConfig({
  base,
  plugins: [react(), prerender()],
  build: {
    target: 'es2023',
    // One stylesheet, which prerendering puts into every page.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  css: { modules: { generateScopedName: '[name]__[local]' } },
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
