import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** OFFLINE=off builds the kill switch in place of the worker, and pages that ask for none. */
const retired = process.env.OFFLINE === 'off'

/** Pages that are kept as they were prerendered. All others are drawn by the script when they come from the worker. */
const keptPages =
  /^((blank|study|self-test|codes|compare|decide|scores|settings|print|take-along)\/)?index\.html$/
const keptFiles = /^(assets\/.*|icon.*|manifest\.webmanifest)$/

/** Writes the service worker when all else is written: it holds the list of files, each with its hash. */
export function offline(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'teapot-offline',
    apply: 'build',
    config: () => ({ define: { 'import.meta.env.OFFLINE': JSON.stringify(!retired) } }),
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const out = resolve(config.root, config.build.outDir)
        const script = await compiled(join(config.root, 'src/offline'), retired)
        await writeFile(join(out, 'sw.js'), retired ? script : (await contents(out)) + script)
      },
    },
  }
}

async function contents(out: string): Promise<string> {
  const names = (await readdir(out, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const wanted = names.filter((name) => keptPages.test(name) || keptFiles.test(name)).toSorted()
  const files = await Promise.all(
    wanted.map(async (name) => [
      name.replace(/index\.html$/, ''),
      `sha256-${sha256(await readFile(join(out, name))).digest('base64')}`,
    ]),
  )
  const pages = names.flatMap((name) => /^(.*)index\.html$/.exec(name)?.[1] ?? [])
  const text = JSON.stringify(files)
  const release = sha256(text).digest('hex').slice(0, 12)
  return `const release='${release}',files=${text},pages=${JSON.stringify(pages)};`
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content)

async function compiled(folder: string, kill: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(folder, kill ? 'retired.ts' : 'worker.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const [first] = 'output' in result ? result.output : []
  if (!first) throw new Error('The service worker came out empty')
  return first.code
}
