/** KML 2.2 and 2.3 (OGC 07-147r2, 12-007r2), by togeojson; what it would leave out in silence is said here. */
import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature, GeoJsonProperties } from 'geojson'
import type { ReadOptions } from '../geojson-read.ts'
import type { FilePlace, IssueList } from './issues.ts'
import { addError, addWarning, noIssues, wholeFile } from './issues.ts'
import { merged } from './merge.ts'
import { textOfMarkup } from './plain-text.ts'
import type { MapRead, MapRefused } from './result.ts'
import { finished, refused } from './result.ts'
import { readXml } from './xml.ts'

/** Places, lines and areas with names, plain-text descriptions, extended data and simplestyle properties. */
export function readKml(text: string, options: ReadOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const read = readXml(text, issues)
  if ('message' in read) return refused('kml', read.message, read.at)
  const { document } = read
  const placemarks = [...document.getElementsByTagName('Placemark')]
  sayWhatIsLeft(document, issues)
  const broken = new Set(placemarks.flatMap((one, index) => checkCoordinates(one, index, issues) ? [] : [index]))
  const features = kml(document as unknown as Parameters<typeof kml>[0]).features.slice(0, placemarks.length)
  const found = features.flatMap((feature, index) => {
    const at = placeOf(placemarks[index]!, index)
    if (broken.has(index)) return []
    if (feature.geometry) return [{ feature: plain(feature as Feature), at }]
    addWarning(issues, at, 'It has no place, line or area and was left out')
    return []
  })
  return finished('kml', found, issues, options)
}

const leftOut: readonly (readonly [tag: string, what: string])[] = [
  ['NetworkLink', 'a link to another file; it was not followed: save that file and open it'],
  ['GroundOverlay', 'a picture laid over the ground; it is not shown'],
  ['Model', 'a three-dimensional model; it is not shown'],
]

function sayWhatIsLeft(document: Document, issues: IssueList): void {
  for (const [tag, what] of leftOut) {
    for (const element of document.getElementsByTagName(tag)) {
      addWarning(issues, { path: tag, ...lineOf(element) }, `The file holds ${what}`)
    }
  }
}

/** Tuples "lon,lat[,alt]" separated by white space; a number that is none would vanish with its position. */
function checkCoordinates(placemark: Element, index: number, issues: IssueList): boolean {
  let sound = true
  for (const element of placemark.getElementsByTagName('coordinates')) {
    const tuples = (element.textContent ?? '').replace(/\s*,\s*/g, ',').trim().split(/\s+/)
    const wrong = tuples.find((tuple) => tuple !== '' && !isTuple(tuple))
    const at = { path: placeOf(placemark, index).path, ...lineOf(element) }
    if (element.parentNode?.nodeName === 'LinearRing' && tuples[0] !== tuples.at(-1)) {
      addWarning(issues, at, 'The ring was not closed, and was closed: its last position must be the same as its first')
    }
    if (wrong === undefined) continue
    sound = false
    addError(issues, at, `"${wrong.slice(0, 40)}" is no position: write longitude,latitude in degrees`)
  }
  return sound
}

function isTuple(tuple: string): boolean {
  const parts = tuple.split(',')
  return parts.length >= 2 && parts.length <= 3
    && parts.every((part) => /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(part))
}

function placeOf(placemark: Element, index: number): FilePlace {
  const name = [...placemark.childNodes].find((node) => node.nodeName === 'name')?.textContent?.trim() ?? ''
  const path = `Placemark ${index + 1}${name === '' ? '' : ` (${name.slice(0, 40)})`}`
  return { ...wholeFile, path, ...lineOf(placemark) }
}

function lineOf(element: Element): { readonly line: number | null; readonly column: number | null } {
  return { line: element.lineNumber ?? null, column: element.columnNumber ?? null }
}

function plain(feature: Feature): Feature {
  return { ...feature, geometry: merged(feature.geometry), properties: plainValues(feature.properties) }
}

/** Descriptions come as text or as { "@type": "html", "value" }; visibility is the viewer's affair. */
function plainValues(properties: GeoJsonProperties): GeoJsonProperties {
  const { description, name, visibility: _seen, open: _open, ...others } = properties ?? {}
  const markup = typeof description === 'object' && description !== null ? description.value : description
  return {
    ...(typeof name === 'string' ? { name: name.trim() } : {}),
    ...(typeof markup === 'string' ? { description: textOfMarkup(markup) } : {}),
    ...others,
  }
}
