// Finds a Chromium for the browser journeys, or gets one.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'

/** @returns {string} the path of an executable; throws one clear sentence when there is none */
export function findChromium() {
  for (const look of [fromEnvironment, fromPackage, fromPlaywright, fromSystem, fromDebian]) {
    const found = look()
    if (found && existsSync(found)) return found
  }
  throw new Error('No Chromium was found: install Chrome or Chromium, or set CHROME_BIN to one.')
}

function fromEnvironment() {
  return process.env.CHROME_BIN
}

/** The browser inside the npm package (Linux on x64 only), unpacked once. */
function fromPackage() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined
  const unpacked = join('node_modules', '.cache', 'chromium', 'chromium')
  if (!existsSync(unpacked)) {
    try {
      const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
      const packed = [dirname(entry), dirname(dirname(entry)), dirname(dirname(dirname(entry)))]
        .map((folder) => join(folder, 'bin', 'chromium.br'))
        .find((file) => existsSync(file))
      if (!packed) return undefined
      mkdirSync(dirname(unpacked), { recursive: true })
      const half = `${unpacked}.${process.pid}`
      writeFileSync(half, brotliDecompressSync(readFileSync(packed)))
      chmodSync(half, 0o755)
      renameSync(half, unpacked)
    } catch {
      return undefined
    }
  }
  return starts(unpacked) ? join(process.cwd(), unpacked) : undefined
}

function fromPlaywright() {
  return chromium.executablePath()
}

function fromSystem() {
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((file) => existsSync(file))
}

function fromDebian() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined
  console.log('Installing chromium-headless-shell from Debian.')
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync(
      'apt-get',
      ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell'],
      {
        stdio: 'ignore',
      },
    )
  } catch {
    return undefined
  }
  return '/usr/bin/chromium-headless-shell'
}

/** A browser whose libraries are missing is no browser. @param {string} file */
function starts(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 120_000 })
    return true
  } catch {
    return false
  }
}
