// Tells what is in each chunk of the build, and what it weighs: npm run report [-- part of a name]
import { relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

const [wanted = ''] = process.argv.slice(2)
/** @type {{ name: string, code: string, modules: [string, number][] }[]} */
const chunks = []

await build({
  logLevel: 'error',
  build: { outDir: 'node_modules/.cache/report', emptyOutDir: true },
  plugins: [
    {
      name: 'teapot-report',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          const modules = Object.entries(chunk.modules).map(
            ([id, { renderedLength }]) =>
              /** @type {[string, number]} */ ([shown(id), renderedLength]),
          )
          chunks.push({ name: chunk.fileName, code: chunk.code, modules })
        }
      },
    },
  ],
})

const sizes = chunks
  .filter(({ name }) => name.includes(wanted))
  .map((chunk) => ({ ...chunk, brotli: brotliCompressSync(chunk.code).length }))
  .toSorted((a, b) => b.brotli - a.brotli)
for (const { name, code, modules, brotli } of sizes) {
  console.log(
    `\n${name}  ${kB(code.length)} raw, ${kB(gzipSync(code).length)} gzip, ${kB(brotli)} brotli`,
  )
  for (const [id, length] of modules.toSorted(([, a], [, b]) => b - a)) {
    console.log(`  ${kB(length).padStart(9)}  ${id}`)
  }
}
const total = sizes.reduce((sum, { brotli }) => sum + brotli, 0)
console.log(`\n${sizes.length} chunks, ${kB(total)} brotli. Modules are measured before minifying.`)

/** @param {string} id */
function shown(id) {
  return id.startsWith('\0') ? id.slice(1) : relative(process.cwd(), id)
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
