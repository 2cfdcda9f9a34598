/** A small server for the built site: loopback only, never outside its folder; reads only, but for places of a country (places.mjs). */
import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { isStranger } from './callers.mjs'
import { answerPlaces } from './places.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.gz': 'application/gzip',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
}

/** The file that a request's path names inside the folder (an index.html for a folder), or null. Never throws. */
export function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0])
    return path.includes('\0') || path.includes('\\') ? null : fileInside(folder, path)
  } catch {
    // Not encoded soundly, too long a name, a file where a folder should be, a ring of links, no right to read it.
    return null
  }
}

function fileInside(folder, path) {
  const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  const stat = statSync(asked, { throwIfNoEntry: false })
  if (!stat?.isFile()) return null
  const real = realpathSync(asked)
  return real.startsWith(realpathSync(folder) + sep) ? { file: real, size: stat.size } : null
}

/** Serves one request. `mirror`: where places of countries are fetched from, in place of GeoNames. */
export function answer(folder, request, response, mirror) {
  if (isStranger(request.headers)) return refuse(response, 403, 'Open this address on the machine itself')
  if (answerPlaces(folder, request, response, guards(false), mirror)) return
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only reading is possible here', { allow: 'GET, HEAD' })
  }
  const found = fileFor(folder, request.url ?? '/')
  if (!found) return refuse(response, 404, 'Not found')
  const range = rangeOf(request.headers.range, found.size)
  if (range === 'bad') return response.writeHead(416, { 'content-range': `bytes */${found.size}` }).end()
  response.writeHead(range ? 206 : 200, headersFor(found, range))
  if (request.method === 'HEAD' || found.size === 0) return response.end()
  // No more than was announced, even where a build is just making the file longer.
  const content = createReadStream(found.file, range ?? { start: 0, end: found.size - 1 })
  // Whichever ends first ends the other: a file is not kept open for someone who hung up.
  pipeline(content, response, () => {})
}

function refuse(response, status, words, headers = {}) {
  response.writeHead(status, { ...headers, 'content-type': types['.txt'], ...guards(false) }).end(`${words}\n`)
}

function headersFor({ file, size }, range) {
  return {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': range ? range.end - range.start + 1 : size,
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${size}` } : {}),
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    ...guards(basename(file) === 'embed.html'),
  }
}

/** What a browser is to hold to, beside the policy that each page brings itself. README names these for other servers. */
function guards(mayBeFramed) {
  const framing = { 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' }
  return {
    ...(mayBeFramed ? {} : framing),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** One range by RFC 9110 section 14.1.2: "bytes=0-99", "bytes=100-", "bytes=-50"; null where none is asked for. */
function rangeOf(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return start > end || start >= size ? 'bad' : { start, end }
}

/**
 * Serves a folder on loopback at `port`, or at the next free one where it is taken.
 * Gives the address and a way to stop.
 */
export function serve(folder, port = 4180, tries = 20, mirror = process.env.GROUNDLINE_GEONAMES) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response, mirror))
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      if (!taken) return reject(error)
      resolve(serve(folder, tries > 0 ? port + 1 : 0, tries - 1, mirror))
    })
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((done) => {
          server.closeAllConnections()
          server.close(done)
        })
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close })
    })
  })
}
