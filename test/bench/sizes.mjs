import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { openPage } from './observe.mjs'
import { folders, routes } from './site.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** What a first visit to each kind of route needs, in bytes. @type {Bench} */
export async function sizes({ browser, site, rivals }) {
  /** @type {Record<string, object>} */
  const rows = {}
  for (const path of routes) {
    const scripts = await scriptsOf(browser, site, site + path)
    const html = readFileSync(join(folders.site, path, 'index.html'))
    rows[`/${path}`] = { ...weighed('html', [html]), ...weighed('script', scripts) }
  }
  const floor = await scriptsOf(browser, rivals, `${rivals}react.html`, folders.rivals)
  rows['React alone'] = weighed('script', floor)
  return rows
}

/**
 * The scripts that a page asks for until it is quiet, without what it fetches ahead.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} url
 */
async function scriptsOf(browser, address, url, folder = folders.site) {
  const { page, close } = await openPage(browser)
  /** @type {Set<string>} */
  const names = new Set()
  await page.route(/\/afterLoad-/, (route) => route.abort())
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) names.add(response.url().slice(address.length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await close()
  return [...names].map((name) => readFileSync(join(folder, name)))
}

/** @param {string} what @param {Buffer[]} files */
function weighed(what, files) {
  /** @param {(file: Buffer) => Buffer} pack */
  const total = (pack) => files.reduce((sum, file) => sum + pack(file).length, 0)
  return {
    [`${what} raw`]: total((file) => file),
    [`${what} gzip`]: total((file) => gzipSync(file)),
    [`${what} brotli`]: total((file) => brotliCompressSync(file)),
  }
}
