// Writes .br and .gz beside every file of the build that gets smaller by it, for hosts that serve them: npm run compress
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const dist = 'dist'
const text = /\.(html|js|css|json|svg|webmanifest|txt|csv|xml)$/
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  text.test(name),
)
for (const name of names) {
  const content = readFileSync(join(dist, name))
  const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }
  writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content, brotli))
  writeFileSync(join(dist, `${name}.gz`), gzipSync(content, { level: 9 }))
}
console.log(`${names.length} files have a .br and a .gz beside them.`)
