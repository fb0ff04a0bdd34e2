// Tries the examples in docs/hosting/ with real nginx and Caddy on loopback: npm run hosts
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const port = 8471
const work = mkdtempSync(join(tmpdir(), 'teapot-hosts-'))
const built = { root: join(work, 'teapot'), sub: join(work, 'www', 'learn') }

const safe = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\)/,
}

/** @type {{ server: 'nginx' | 'caddy', file: string, base: string }[]} */
const examples = [
  { server: 'nginx', file: 'nginx.conf', base: '/' },
  { server: 'nginx', file: 'nginx-sub-path.conf', base: '/learn/' },
  { server: 'caddy', file: 'Caddyfile', base: '/' },
  { server: 'caddy', file: 'Caddyfile.sub-path', base: '/learn/' },
]

build(built.root, '/')
build(built.sub, '/learn/')
// Some servers run as somebody else, who has to be able to read it.
execFileSync('chmod', ['-R', 'a+rX', work])
let failed = 0
for (const { server, file, base } of examples) {
  if (spawnSync(server, [server === 'nginx' ? '-v' : 'version']).error) {
    console.log(`— ${file}: ${server} is not installed, so it was not tried`)
    continue
  }
  const stop = await start(server, file)
  const wrong = await faults(base)
  await stop()
  failed += wrong.length
  console.log(`— ${file}: ${wrong.length === 0 ? 'as it should be' : 'FAILED'}`)
  for (const fault of wrong) console.log(`  ${fault}`)
}
rmSync(work, { recursive: true, force: true })
process.exit(failed === 0 ? 0 : 1)

/** @param {string} folder @param {string} base */
function build(folder, base) {
  mkdirSync(folder, { recursive: true })
  const args = ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
  execFileSync(join('node_modules', '.bin', 'vite'), args, { env: { ...process.env, BASE: base } })
}

/**
 * @param {'nginx' | 'caddy'} server
 * @param {string} file
 */
async function start(server, file) {
  const config = readFileSync(join('docs/hosting', file), 'utf8')
    .replaceAll('8080', `127.0.0.1:${port}`)
    .replaceAll(':127.0.0.1', 'http://127.0.0.1')
    .replaceAll('/srv', work)
  const path = join(work, file)
  const types = '/etc/nginx/mime.types'
  writeFileSync(
    path,
    server === 'nginx'
      ? `daemon off; pid ${work}/nginx.pid; error_log stderr warn; events {} http { include ${types}; access_log off; ${config} }`
      : `{\n admin off\n auto_https off\n}\n${config}`,
  )
  const args =
    server === 'nginx' ? ['-c', path] : ['run', '--config', path, '--adapter', 'caddyfile']
  const child = spawn(server, args, { stdio: 'ignore' })
  for (let tries = 50; tries > 0; tries -= 1) {
    await new Promise((go) => setTimeout(go, 100))
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) break
  }
  return () =>
    new Promise((gone) => {
      child.once('exit', gone)
      child.kill('SIGTERM')
    })
}

/** What a browser would stumble over. @param {string} base */
async function faults(base) {
  const folder = base === '/' ? built.root : built.sub
  const core = readdirSync(join(folder, 'assets')).find((name) => /^core-.*\.js$/.test(name))
  /** @type {string[]} */
  const wrong = []
  /**
   * @param {string} path
   * @param {number | number[]} status
   * @param {Record<string, string | RegExp>} headers
   */
  const expect = async (path, status, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${base}${path}`, { redirect: 'manual' })
    await response.arrayBuffer()
    if (![status].flat().includes(response.status))
      wrong.push(`${path}: ${response.status}, not ${status}`)
    for (const [name, value] of Object.entries({ ...safe, ...headers })) {
      const found = response.headers.get(name) ?? ''
      const fits = typeof value === 'string' ? found === value : value.test(found)
      if (!fits) wrong.push(`${path}: ${name} is "${found}", not ${value}`)
    }
  }
  const fresh = { 'cache-control': 'no-cache' }
  const zipped = { 'content-encoding': /^(br|gzip|zstd)$/ }
  await expect('', 200, { ...fresh, ...zipped, 'content-type': /^text\/html/ })
  await expect('codes/404/', 200, { ...fresh, ...zipped })
  await expect('codes/404', [301, 308], { location: new RegExp(`${base}codes/404/$`) })
  await expect('nowhere/', 404, { 'content-type': /^text\/html/ })
  await expect('sw.js', 200, { ...fresh, 'content-type': /javascript/ })
  await expect('manifest.webmanifest', 200, { 'content-type': /^application\/manifest\+json/ })
  await expect(`assets/${core}`, 200, {
    ...zipped,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': /javascript/,
  })
  await expect('assets/core-gone.js', 404, { 'cache-control': /^(?!.*immutable)/ })
  return wrong
}
