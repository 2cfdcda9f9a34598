/** GPX 1.0 and 1.1 (https://www.topografix.com/GPX/1/1/), by togeojson: tracks, routes and waypoints. */
import { gpx } from '@tmcw/togeojson'
import type { Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import type { ReadOptions } from '../geojson/read.ts'
import type { IssueList } from '../map/issues.ts'
import { addError, addWarning, noIssues, wholeFile } from '../map/issues.ts'
import { textOfMarkup } from '../xml/plain-text.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'
import { readXml } from '../xml/parse.ts'

const kinds = [
  ['trk', 'track'],
  ['rte', 'route'],
  ['wpt', 'waypoint'],
] as const

/** Tracks and routes as lines, waypoints as points; descriptions as plain text. */
export function readGpx(text: string, options: ReadOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const read = readXml(text, issues)
  if ('message' in read) return refused('gpx', read.message, read.at)
  const { document } = read
  const found: RawFeature[] = []
  for (const [tag, word] of kinds) {
    const elements = [...document.getElementsByTagName(tag)]
    elements.forEach((element, index) => {
      const path = `${word} ${index + 1}${nameOf(element)}`
      const at = { ...wholeFile, path, line: element.lineNumber ?? null, column: element.columnNumber ?? null }
      if (!checkPoints(element, path, issues)) return
      const feature = featureOf(element)
      if (feature) found.push({ feature, at })
      else addWarning(issues, at, `A ${word} needs two points or more: it was left out`)
    })
  }
  return finished('gpx', found, issues, options)
}

/** One track, route or waypoint by itself, so that one left out does not shift the places of the rest. */
function featureOf(element: Element): Feature | null {
  const [feature] = gpx(alone(element) as unknown as Parameters<typeof gpx>[0]).features
  if (!feature?.geometry) return null
  const { desc, cmt, ...others } = feature.properties ?? {}
  const described = [desc, cmt].filter((text) => typeof text === 'string').map((text) => textOfMarkup(text))
  const properties = { ...others, ...(described.length > 0 ? { description: described.join('\n') } : {}) }
  return { ...feature, properties } as Feature
}

/** A document that holds one element, in the two ways that togeojson asks; a search would go through all of it. */
function alone(element: Element) {
  const root = element.ownerDocument?.documentElement
  return {
    getElementsByTagName: (tag: string) => (tag === element.tagName ? [element] : tag === 'gpx' && root ? [root] : []),
  }
}

function nameOf(element: Element): string {
  const name = [...element.childNodes].find((node) => node.nodeName === 'name')?.textContent?.trim() ?? ''
  return name === '' ? '' : ` (${name.slice(0, 40)})`
}

function checkPoints(element: Element, path: string, issues: IssueList): boolean {
  const points =
    element.tagName === 'wpt'
      ? [element]
      : [...element.getElementsByTagName('trkpt'), ...element.getElementsByTagName('rtept')]
  const wrong = points.find((point) => !isDegrees(point.getAttribute('lat')) || !isDegrees(point.getAttribute('lon')))
  if (!wrong) return true
  const [lat, lon] = ['lat', 'lon'].map((name) => JSON.stringify(wrong.getAttribute(name) ?? '').slice(0, 40))
  const at = { path, line: wrong.lineNumber ?? null, column: wrong.columnNumber ?? null }
  addError(issues, at, `lat=${lat} lon=${lon} is no position: give both in degrees`)
  return false
}

function isDegrees(value: string | null): boolean {
  return value !== null && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?\s*$/i.test(value)
}
