// Runs a TypeScript tool on any Node: node tools/run.mjs tools/questions.ts --count 5
import { runnerImport } from 'vite'

const [file] = process.argv.splice(2, 1)
await runnerImport(`/${file}`, { configFile: false, logLevel: 'error' })
