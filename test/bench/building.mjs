import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, rounded } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** Seconds for a whole build, pages and worker included. @type {Bench} */
export async function building({ rounds }) {
  /** @type {number[]} */
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const folder = 'node_modules/.cache/bench/again'
    const args = ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
    execFileSync(join('node_modules', '.bin', 'vite'), args)
    times.push((performance.now() - began) / 1000)
  }
  return {
    build: { median: rounded(median(times), 1), longest: rounded(Math.max(...times), 1) },
  }
}
