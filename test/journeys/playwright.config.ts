import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A machine may be slow, and busy with something else.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  webServer: {
    command: 'node tools/serve.mjs',
    cwd: '../..',
    env: { PORT: '4199' },
    url: 'http://127.0.0.1:4199/',
    reuseExistingServer: false,
  },
  use: {
    baseURL: 'http://127.0.0.1:4199/',
    // Only the journeys that are about it: a worker answers before page.route is asked.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROME_BIN && { executablePath: process.env.CHROME_BIN }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
