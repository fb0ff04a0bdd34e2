// Writes .br and .gz beside every file of the build that is text, for hosts that serve them: npm run compress
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const text = /\.(html|js|css|json|svg|webmanifest|txt|csv|xml)$/

/** @param {string} folder */
export function compress(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const wanted = names.filter((name) => text.test(name))
  for (const name of wanted) {
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
  return wanted.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`${compress('dist')} files have a .br and a .gz beside them.`)
}
