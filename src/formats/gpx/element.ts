/** One element of a GPX as a feature, by togeojson. */
import { gpx } from '@tmcw/togeojson'
import type { Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import type { FilePlace, IssueList } from '../map/issues.ts'
import { addError } from '../map/issues.ts'
import { textOfMarkup } from '../xml/plain-text.ts'

/** One track, route or waypoint by itself, so that one left out does not shift the places of the rest. */
export function featureOf(element: Element): Feature | null {
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

export function nameOf(element: Element): string {
  const name = [...element.childNodes].find((node) => node.nodeName === 'name')?.textContent?.trim() ?? ''
  return name === '' ? '' : ` (${name.slice(0, 40)})`
}

/** Where in the file stands what stands at a line and a column of a document, both 1-based. */
export type Placed = (line?: number | null, column?: number | null) => Pick<FilePlace, 'line' | 'column'>

export function checkPoints(element: Element, path: string, placed: Placed, issues: IssueList): boolean {
  const points =
    element.tagName === 'wpt'
      ? [element]
      : [...element.getElementsByTagName('trkpt'), ...element.getElementsByTagName('rtept')]
  const wrong = points.find((point) => !isDegrees(point.getAttribute('lat')) || !isDegrees(point.getAttribute('lon')))
  if (!wrong) return true
  const [lat, lon] = ['lat', 'lon'].map((name) => JSON.stringify(wrong.getAttribute(name) ?? '').slice(0, 40))
  const at = { path, ...placed(wrong.lineNumber, wrong.columnNumber) }
  addError(issues, at, `lat=${lat} lon=${lon} is no position: give both in degrees`)
  return false
}

function isDegrees(value: string | null): boolean {
  return value !== null && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?\s*$/i.test(value)
}
