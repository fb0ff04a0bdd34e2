import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { compress } from '../../tools/compress.mjs'
import { serve } from '../../tools/serve.mjs'

const cache = resolve('node_modules/.cache/bench')
export const folders = { site: join(cache, 'site'), rivals: join(cache, 'rivals') }

/** One route of each kind. */
export const routes = [
  '',
  'study/',
  'self-test/',
  'codes/',
  'codes/403/',
  'compare/401-403/',
  'guide/problem-details/',
  'decide/',
  'scores/',
]

/**
 * Builds and serves what is measured and what it is measured against: Teapot; its pages without script (`still/…`);
 * a vanilla page with three buttons; a question in React alone. All compressed, as a good host would.
 */
export async function prepareSites() {
  rmSync(cache, { recursive: true, force: true })
  const args = ['build', '--logLevel', 'error', '--outDir', folders.site, '--emptyOutDir']
  execFileSync(join('node_modules', '.bin', 'vite'), args)
  for (const unneeded of ['cards', 'data']) {
    rmSync(join(folders.site, unneeded), { recursive: true, force: true })
  }
  await build({
    configFile: false,
    root: 'test/bench/rivals',
    base: './',
    logLevel: 'error',
    build: {
      outDir: folders.rivals,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: ['vanilla', 'react'].map((name) => resolve(`test/bench/rivals/${name}.html`)),
      },
    },
  })
  for (const path of routes) put(`still/${path}index.html`, still(path))
  put('404.html', '')
  cpSync(join(folders.site, 'assets'), join(folders.rivals, 'assets'), { recursive: true })
  for (const folder of Object.values(folders)) compress(folder)
  const site = await serve({ folder: folders.site })
  const rivals = await serve({ folder: folders.rivals })
  return {
    site: site.address,
    rivals: rivals.address,
    close() {
      site.close()
      rivals.close()
    },
  }
}

/** The same HTML without a script. @param {string} path */
function still(path) {
  const html = readFileSync(join(folders.site, path, 'index.html'), 'utf8')
  return html.replaceAll(/<script[\s\S]*?<\/script>/g, '')
}

/** @param {string} file @param {string} text */
function put(file, text) {
  const target = join(folders.rivals, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
