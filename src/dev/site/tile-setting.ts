/** The one origin that online.html may ask for tiles: a setting of the build, checked before anything is built. */
import type { Plugin } from 'vite'

export interface TileSetting {
  /** With {z}, {x} and {y}: picture tiles of 256 pixels, https://wiki.openstreetmap.org/wiki/Raster_tile_providers */
  readonly url: string
  /** Whom the map and all exports name. */
  readonly attribution: string
  readonly licence: string
  /** What the attribution leads to. */
  readonly about: string
  readonly maxZoom: number
}

/** https://operations.osmfoundation.org/policies/tiles/ */
export const usualTiles: TileSetting = {
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attribution: '© OpenStreetMap contributors',
  licence: 'ODbL-1.0',
  about: 'https://www.openstreetmap.org/copyright',
  maxZoom: 19,
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws with what to write instead. A server of one's own needs its own attribution: the usual one would be false. */
export function tileSetting(environment: Environment): TileSetting {
  const given = (name: string) => environment[`GROUNDLINE_TILES_${name}`]?.trim() || undefined
  const url = given('URL')
  if (url === undefined) return usualTiles
  originOf(url)
  if (!['{z}', '{x}', '{y}'].every((part) => url.includes(part))) fail(`${url} lacks {z}, {x} or {y}`)
  const attribution = given('ATTRIBUTION')
  if (attribution === undefined) fail('GROUNDLINE_TILES_ATTRIBUTION is missing: the map has to name who made its tiles')
  const about = given('ABOUT') ?? new URL(originOf(url)).href
  if (!/^https:\/\//.test(about)) fail(`GROUNDLINE_TILES_ABOUT is ${about}, not an https address`)
  const maxZoom = Number(given('MAXZOOM') ?? usualTiles.maxZoom)
  if (!Number.isInteger(maxZoom) || maxZoom < 0 || maxZoom > 24)
    fail('GROUNDLINE_TILES_MAXZOOM is not a whole number from 0 to 24')
  return { url, attribution, licence: given('LICENCE') ?? 'not stated', about, maxZoom }
}

/** "https://tile.openstreetmap.org", as a policy names it. */
export function originOf(url: string): string {
  // A host made of {s} would be several origins.
  const found = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?=\/)/.exec(url)?.[0]
  if (!found || !URL.canParse(found)) return fail(`${url} is not an https address of one host, as in ${usualTiles.url}`)
  return new URL(found).origin
}

function fail(message: string): never {
  throw new Error(`The tile server of online.html: ${message}`)
}

/** Puts the origin into the page's policy. */
export function onlinePage(setting: TileSetting): Plugin {
  return {
    name: 'groundline-online',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('TILE-ORIGIN', originOf(setting.url)) },
  }
}
