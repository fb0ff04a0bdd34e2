import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type * as Prerender from '../src/app/prerender.tsx'

/**
 * Writes every page as HTML once the scripts are built: shell, text and style in the page itself,
 * with the policy that keeps foreign and unknown code out. Also publishes the dataset and the cards.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'teapot-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const out = resolve(config.root, config.build.outDir)
      const site = process.env.SITE_URL?.replace(/\/$/, '')
      const template = await readFile(join(out, 'index.html'), 'utf8')
      const [shell, style, sheet] = await styleOf(template, out, config.base)
      const [pages, dataset, cardFiles] = await contents(config)
      for (const page of pages) {
        const file = page.path.endsWith('.html') ? page.path : `${page.path}index.html`
        const address = site && `${site}${config.base}${page.path}`
        await put(
          join(out, file),
          filled(shell, style, sheet, page, address, site && `${site}${config.base}social.png`),
        )
      }
      for (const [name, data] of Object.entries(dataset)) {
        await put(join(out, 'data', name), `${JSON.stringify(data, null, 1)}\n`)
      }
      for (const [name, text] of Object.entries(cardFiles)) {
        await put(join(out, 'cards', name), text)
      }
      // Links to the whole address need the site's name, which only who publishes it knows.
      if (!site) return
      const addresses = pages
        .filter(({ path }) => isListed(path))
        .map(({ path }) => `<url><loc>${site}${config.base}${path}</loc></url>`)
      await put(
        join(out, 'sitemap.xml'),
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`,
      )
    },
  }
}

/** What the same app says of itself when it is built to run in Node: with the same class names, from the same base. */
async function contents(config: ResolvedConfig) {
  // A folder of its own, since builds may run side by side; within the project, since React is found from there.
  const cache = join(config.root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'prerender-'))
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      logLevel: 'error',
      css: { modules: config.css.modules ?? {} },
      build: { ssr: 'src/app/prerender.tsx', outDir, copyPublicDir: false },
    })
    const address = pathToFileURL(join(outDir, 'prerender.js')).href
    const { prerenderAll, dataset, cardFiles }: typeof Prerender = await import(address)
    return await Promise.all([prerenderAll(), dataset(), cardFiles()])
  } finally {
    await rm(outDir, { recursive: true })
  }
}

async function put(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Takes the one stylesheet out of the template: what a page shows stands in the page, the whole comes after it. */
async function styleOf(
  template: string,
  out: string,
  base: string,
): Promise<[shell: string, style: string, sheet: string]> {
  const links = [...template.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)]
  const [link] = links
  if (!link?.[1] || links.length > 1)
    throw new Error(`Expected one stylesheet, found ${links.length}`)
  const file = join(out, link[1].slice(base.length))
  // The order of layers has to be said before the first layer, and a bundle promises no order.
  const layers = (await readFile('src/styles/layers.css', 'utf8')).trim()
  const style = layers + (await readFile(file, 'utf8')).trim()
  await writeFile(file, style)
  return [template.replace(link[0], ''), style, link[1]]
}

function filled(
  shell: string,
  whole: string,
  sheet: string,
  page: Prerender.PrerenderedPage,
  /** Where the page and the picture for previews will stand, if that is known. */
  address: string | undefined,
  picture: string | undefined,
): string {
  const style = shownIn(page.html, whole)
  const inline = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(inline, style)}">`,
    `<meta name="description" content="${escaped(page.description)}">`,
    `<meta property="og:title" content="${escaped(page.title)}">`,
    `<meta property="og:description" content="${escaped(page.description)}">`,
    isListed(page.path) ? '' : '<meta name="robots" content="noindex">',
    address && isListed(page.path) ? `<link rel="canonical" href="${escaped(address)}">` : '',
    picture ? `<meta property="og:image" content="${escaped(picture)}">` : '',
  ].join('')
  return shell
    .replace(/<meta charset="utf-8" \/>/i, () => `<meta charset="utf-8" />${head}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(
      '<div id="app"></div>',
      // A stylesheet at the end holds up nothing that stands before it.
      () =>
        `<div id="app" data-path="${page.path}">${page.html}</div><link rel="stylesheet" href="${sheet}">`,
    )
}

/** Pages that stand in for others have no address of their own. */
const isListed = (path: string) => !path.endsWith('.html')

/** The rules of a stylesheet that are general, or that speak of a file's classes which are in the HTML. */
function shownIn(html: string, style: string): string {
  return blocksOf(style)
    .map((block) => {
      const layer = /^@layer [\w-]+\{/.exec(block)?.[0]
      if (layer) return `${layer}${shownIn(html, block.slice(layer.length, -1))}}`
      const files = [...block.matchAll(/\.([A-Z]\w*?_)/g)].map(([, file = '']) => file)
      const wanted = files.length === 0 || files.some((file) => html.includes(file))
      return wanted ? block : ''
    })
    .join('')
}

/** What stands side by side in a minified stylesheet: rules with all that is nested in them, and statements. */
function blocksOf(style: string): readonly string[] {
  let depth = 0
  const blocks = ['']
  for (const part of style.split(/(?<=[{};])/)) {
    blocks[blocks.length - 1] += part
    depth += part.endsWith('{') ? 1 : part.endsWith('}') ? -1 : 0
    if (depth === 0) blocks.push('')
  }
  return blocks
}

/** Nothing but our own files, no inline script but the hashed one, and no string becomes code or markup. */
function policy(scripts: readonly string[], style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ].join('; ')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
