/** Places of countries for the page: the local server fetches a list from GeoNames when the page asks for it. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'

export const geoNamesServer = 'https://download.geonames.org/export/dump/'

const about = '/places/countries.json'
const country = /^\/places\/([A-Z]{2})\.zip$/
/** Only a page that this server has sent can read it: other sites are refused before (callers.mjs). */
const token = randomBytes(18).toString('base64url')

/** Without an answer for so long GeoNames is given up. */
const patienceMilliseconds = 30_000

/**
 * Answers what is asked of the places of countries; false where something else is asked. Nothing is fetched unless the
 * page asks for it by POST with the token, which it does when its reader agrees. `server`: GeoNames, or a mirror.
 */
export function answerPlaces(folder, request, response, guards, server = geoNamesServer) {
  const path = (request.url ?? '/').split(/[?#]/)[0]
  if (path === about && request.method === 'GET') return describe(folder, response, guards, server)
  const code = country.exec(path)?.[1]
  if (!code || request.method !== 'POST') return false
  if (request.headers['x-groundline-token'] !== token || request.headers.origin === undefined)
    return say(response, 403, 'Only the page that was opened from here may ask for places', guards)
  void fetchCountry(new URL(`${code}.zip`, server), response, guards)
  return true
}

/** Which countries the site was built with, and that others can be fetched. */
function describe(folder, response, guards, server) {
  const body = JSON.stringify({ built: builtIn(folder), fetch: { token, server: new URL(server).host } })
  response.writeHead(200, { ...guards, 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body)
  return true
}

function builtIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, about), 'utf8')).built
  } catch {
    return []
  }
}

function say(response, status, words, guards) {
  response.writeHead(status, { ...guards, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`)
  return true
}

/** Nothing but the country's code goes out. */
async function fetchCountry(address, response, guards) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMilliseconds)
  response.on('close', () => stop.abort())
  try {
    const found = await fetch(address, { signal: stop.signal, headers: { 'accept-encoding': 'identity' } })
    clearTimeout(timer)
    if (!found.ok) return say(response, 502, `${address.host} answers ${found.status}`, guards)
    if (address.protocol === 'https:' && !found.url.startsWith('https:'))
      return say(response, 502, `${address.host} leads away from TLS`, guards)
    const length = found.headers.get('content-length')
    response.writeHead(200, {
      ...guards,
      'content-type': 'application/zip',
      'cache-control': 'no-store',
      ...(length ? { 'content-length': length } : {}),
      ...(found.headers.get('last-modified') ? { 'last-modified': found.headers.get('last-modified') } : {}),
    })
    Readable.fromWeb(found.body)
      .on('error', () => response.destroy())
      .pipe(response)
  } catch (error) {
    clearTimeout(timer)
    if (!response.headersSent)
      say(response, 502, `${address.host} does not answer (${error.cause?.code ?? error.message})`, guards)
  }
}
