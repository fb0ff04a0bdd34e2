// Serves the build as a static host would: right content types, a slash at the end, and a 404 that is one.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/**
 * @param {{ port?: number, base?: string, folder?: string }} options Port 0 picks a free one.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ port = 0, base = '/', folder = dist } = {}) {
  // With .br and .gz beside the files, they are served.
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const named = path.startsWith('/assets/')
      response.setHeader(
        'cache-control',
        named ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const lost = readFileSync(join(folder, '404.html'))
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const within = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(lost)
    }
    if (within === undefined) return notFound()
    const directory =
      !within.endsWith('/') && existsSync(join(folder, decode(within), 'index.html'))
    if (directory) {
      response.writeHead(301, { location: `${pathname}/${search}` })
      return response.end()
    }
    request.url = within + search
    files(request, response, notFound)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const found = server.address()
      const actual = typeof found === 'object' && found ? found.port : port
      resolve({
        address: `http://127.0.0.1:${actual}${base}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const base = `/${(process.env.BASE ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const port = Number(process.env.PORT ?? 4173)
  const { address } = await serve({ port, base }).catch((error) => {
    // Who asked for a port is not given another one in silence.
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
    console.log(`Port ${port} is taken, so here is another.`)
    return serve({ base })
  })
  console.log(`Teapot is served at ${address}`)
}
