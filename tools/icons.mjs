// Draws the icons and the social image from the mark: node tools/icons.mjs. What it draws is kept in public/.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.mjs'

const mark = readFileSync('public/icon.svg', 'utf8')
/** The mark without its rounded ground, to stand on one of another shape. */
const bare = mark.replace(/<rect[^>]*\/>/, '')
const font = readFileSync('src/styles/fonts/archivo-numerals.woff2').toString('base64')

const icon = (/** @type {number} */ size, /** @type {number} */ share) =>
  `<div style="width:${size}px;height:${size}px;background:#0b5f58;display:grid;place-items:center"><div style="width:${size * share}px">${bare}</div></div>`

const social = `<style>@font-face{font-family:N;src:url(data:font/woff2;base64,${font})}</style>
<div style="width:1200px;height:630px;background:#14161a;color:#eceae5;font-family:system-ui,sans-serif;display:grid;grid-template-columns:1fr auto;align-items:center;padding:0 96px;box-sizing:border-box">
<div><div style="font:800 220px/1 N;letter-spacing:-0.02em"><span style="color:#f1b363">401</span><span style="color:#7d8492;font:500 72px/1 system-ui"> or </span><span style="color:#f1b363">403</span></div>
<p style="font-size:48px;margin:40px 0 0;max-width:820px;line-height:1.25">HTTP status codes that stick.</p></div>
<div style="width:180px;background:#0b5f58;border-radius:40px">${bare}</div></div>`

const drawings = [
  { file: 'public/icon-192.png', html: icon(192, 1), width: 192, height: 192 },
  { file: 'public/icon-512.png', html: icon(512, 1), width: 512, height: 512 },
  // A mask may cut off a fifth on each side.
  { file: 'public/icon-maskable.png', html: icon(512, 0.72), width: 512, height: 512 },
  { file: 'public/apple-touch-icon.png', html: icon(180, 0.9), width: 180, height: 180 },
  { file: 'public/social.png', html: social, width: 1200, height: 630 },
]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
for (const { file, html, width, height } of drawings) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<body style="margin:0">${html}</body>`)
  await page.evaluate(() => document.fonts.ready)
  writeFileSync(file, await page.screenshot())
  await page.close()
}
await browser.close()
