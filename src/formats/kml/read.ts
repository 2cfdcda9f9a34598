/** KML 2.2 and 2.3 (OGC 07-147r2, 12-007r2), by togeojson; what it would leave out in silence is said here. */
import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature, GeoJsonProperties } from 'geojson'
import type { ReadOptions } from '../geojson/read.ts'
import type { FilePlace, IssueList } from '../map/issues.ts'
import { addError, addWarning, noIssues, wholeFile } from '../map/issues.ts'
import { merged } from './merge.ts'
import { textOfMarkup } from '../xml/plain-text.ts'
import type { Batch } from './placemarks.ts'
import { takeApart } from './placemarks.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'
import { withoutPrefix } from './xml-prefix.ts'
import { readXml, xmlFault } from '../xml/parse.ts'

/** Places, lines and areas with names, plain-text descriptions, extended data and simplestyle properties. */
export function readKml(written: string, options: ReadOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const fault = xmlFault(written)
  if (fault) return refused('kml', fault.message, fault.at)
  const text = withoutPrefix(written)
  const parts = takeApart(text)
  const head = readXml(parts?.rest ?? text, issues)
  if ('message' in head) return refused('kml', head.message, head.at)
  sayWhatIsLeft(head.document, issues)
  const addressed = { count: 0 }
  if (!parts) {
    const all = featuresOf(placemarksOf(head.document), head.document, issues, addressed)
    return ended(all, issues, addressed, options)
  }
  const found: RawFeature[] = []
  let count = 0
  for (const { text: batch, starts } of parts.batches) {
    const read = readXml(batch, issues)
    if ('message' in read) return refused('kml', read.message, { ...wholeFile, ...starts[0] })
    found.push(...featuresOf(placemarksOf(read.document, starts, count), head.document, issues, addressed))
    count += starts.length
  }
  return ended(found, issues, addressed, options)
}

/** My Maps writes addresses that it has not looked up: they have no place on a map. */
function ended(found: readonly RawFeature[], issues: IssueList, { count }: Addressed, options: ReadOptions) {
  if (count > 0) {
    const what = count === 1 ? '1 placemark has an address' : `${count} placemarks have an address`
    addWarning(issues, wholeFile, `${what} and no coordinates: give them places on the map, then save it again`)
  }
  return finished('kml', found, issues, options)
}

interface Placemark {
  readonly element: Element
  readonly at: FilePlace
  /** Names of the folders that it lies in, the outermost first: "20 June / IS"; '' outside of any. */
  readonly folder: string
}

/** `starts` and `before`: where the placemarks of a batch stand in the file, and how many came before them. */
function placemarksOf(document: Document, starts?: Batch['starts'], before = 0): readonly Placemark[] {
  return [...document.getElementsByTagName('Placemark')].map((element, index) => {
    const { line = null, column = null } = starts?.[index] ?? lineOf(element)
    const folder = starts?.[index]?.folder ?? folderOf(element)
    return { element, at: { path: pathOf(element, before + index), line, column }, folder }
  })
}

function folderOf(element: Element): string {
  const names: string[] = []
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (node.nodeName === 'Folder') names.unshift(childText(node as Element, 'name'))
  }
  return names.filter((name) => name !== '').join(' / ')
}

const childText = (element: Element, tag: string): string =>
  [...element.childNodes].find((node) => node.nodeName === tag)?.textContent?.trim() ?? ''

/** How many placemarks have an address where others have coordinates. */
interface Addressed {
  count: number
}

function featuresOf(
  placemarks: readonly Placemark[],
  head: Document,
  issues: IssueList,
  addressed: Addressed,
): readonly RawFeature[] {
  const sound = placemarks.filter((placemark) => checkCoordinates(placemark, issues))
  const { features } = kml(holding(sound, head) as unknown as Parameters<typeof kml>[0])
  return features.flatMap((feature, index) => {
    const { at, element, folder } = sound[index]!
    if (feature.geometry) return [{ feature: plain(feature as Feature, folder), at }]
    if (element.getElementsByTagName('address').length > 0) addressed.count++
    else addWarning(issues, at, 'It has no place, line or area and was left out')
    return []
  })
}

/** What togeojson asks of a document: these placemarks, no overlays and links, and the styles of the file. */
function holding(placemarks: readonly Placemark[], head: Document) {
  return {
    getElementsByTagName: (tag: string) => {
      if (tag === 'Placemark') return placemarks.map(({ element }) => element)
      return tag === 'GroundOverlay' || tag === 'NetworkLink' ? [] : head.getElementsByTagName(tag)
    },
  }
}

const leftOut: readonly (readonly [tag: string, what: string])[] = [
  ['NetworkLink', 'a link to another file; save that file and open it'],
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
function checkCoordinates(placemark: Placemark, issues: IssueList): boolean {
  let sound = true
  for (const element of placemark.element.getElementsByTagName('coordinates')) {
    const tuples = tidied(element)
    const wrong = tuples.find((tuple) => tuple !== '' && !isTuple(tuple))
    const at = placeWithin(placemark, element)
    if (element.parentNode?.nodeName === 'LinearRing' && tuples[0] !== tuples.at(-1)) {
      addWarning(issues, at, 'The ring was not closed, and was closed: its last position must be the same as its first')
    }
    if (wrong === undefined) continue
    sound = false
    addError(issues, at, `"${wrong.slice(0, 40)}" is no position: write longitude,latitude in degrees`)
  }
  return sound
}

/**
 * The tuples of an element, which holds them from now on with single blanks between: what else may search it (blanks
 * before a comma, blanks at the end) takes the square of a long row of blanks.
 */
function tidied(element: Element): readonly string[] {
  const text = element.textContent ?? ''
  const tidy = text.replace(/\s+/g, ' ').replace(/ ?, ?/g, ',').trim()
  if (tidy !== text) element.textContent = tidy
  return tidy.split(' ')
}

function isTuple(tuple: string): boolean {
  const parts = tuple.split(',')
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every((part) => /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(part))
  )
}

function pathOf(placemark: Element, index: number): string {
  const name = childText(placemark, 'name')
  return `Placemark ${index + 1}${name === '' ? '' : ` (${name.slice(0, 40)})`}`
}

/** A placemark of a batch stands elsewhere in the file: lines are counted from its own. */
function placeWithin({ element, at }: Placemark, inner: Element): FilePlace {
  const down = (inner.lineNumber ?? 1) - (element.lineNumber ?? 1)
  const column = down > 0 ? (inner.columnNumber ?? null) : at.column
  return { path: at.path, line: at.line === null ? null : at.line + down, column }
}

function lineOf(element: Element): { readonly line: number | null; readonly column: number | null } {
  return { line: element.lineNumber ?? null, column: element.columnNumber ?? null }
}

function plain(feature: Feature, folder: string): Feature {
  const values = plainValues(feature.properties)
  const properties = folder === '' || values?.['folder'] !== undefined ? values : { ...values, folder }
  return { ...feature, geometry: merged(feature.geometry), properties }
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
