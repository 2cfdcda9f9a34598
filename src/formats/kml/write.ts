/**
 * KML 2.2 (OGC 07-147r2), written by hand: the kept libraries (@placemarkio/tokml) write no styles, and the one that
 * does (tokml) was left in 2016.
 */
import type { Feature, Geometry, Position } from 'geojson'
import { round6, rewind } from '../../core/geo/rfc7946.ts'
import { cutAtAntimeridian } from '../geojson/antimeridian.ts'
import { escaped } from '../xml/escape.ts'

/**
 * Placemarks with their style, in the order of the features; every property as extended data, values as text. `sources`
 * (attribution, in words) describes the document.
 */
export function writeKml(features: readonly Feature[], title = 'Groundline', sources = ''): string {
  const styles = new Map<string, string>()
  const placemarks = features.filter(({ geometry }) => geometry !== null).map((feature) => placemark(feature, styles))
  const shared = [...styles].map(([style, id]) => `<Style id="${id}">${style}</Style>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', title),
    ...(sources === '' ? [] : [element('description', sources)]),
    ...shared,
    ...placemarks,
    '</Document>',
    '</kml>',
    '',
  ].join('\n')
}

function placemark({ id, geometry, properties }: Feature, styles: Map<string, string>): string {
  const values = properties ?? {}
  const name = textOf(values.title ?? values.name)
  const description = textOf(values.description)
  return [
    id === undefined ? '<Placemark>' : `<Placemark id="${escaped(String(id))}">`,
    ...(name === '' ? [] : [element('name', name)]),
    ...(description === '' ? [] : [element('description', description)]),
    styleLink(values, styles),
    extendedData(values),
    geometryOf(round6(wound(cutAtAntimeridian(geometry)))),
    '</Placemark>',
  ]
    .filter((part) => part !== '')
    .join('')
}

function wound(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return rewind(geometry)
  return { ...geometry, geometries: geometry.geometries.map(wound) }
}

function element(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function extendedData(values: Readonly<Record<string, unknown>>): string {
  const data = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<Data name="${escaped(key)}">${element('value', textOf(value))}</Data>`)
  return data.length === 0 ? '' : `<ExtendedData>${data.join('')}</ExtendedData>`
}

// ---------------------------------------------------------------- styles

const scales: Readonly<Record<string, number>> = { small: 0.7, medium: 1, large: 1.4 }

function styleLink(values: Readonly<Record<string, unknown>>, styles: Map<string, string>): string {
  const style = [iconStyle(values), lineStyle(values), polyStyle(values)].join('')
  if (style === '') return ''
  const id = styles.get(style) ?? `style${styles.size + 1}`
  styles.set(style, id)
  return `<styleUrl>#${id}</styleUrl>`
}

function iconStyle(values: Readonly<Record<string, unknown>>): string {
  const colour = kmlColour(values['marker-color'], 1)
  if (colour === '') return ''
  const scale = scales[textOf(values['marker-size'])] ?? 1
  return `<IconStyle><color>${colour}</color><scale>${scale}</scale></IconStyle>`
}

function lineStyle(values: Readonly<Record<string, unknown>>): string {
  const colour = kmlColour(values.stroke, values['stroke-opacity'])
  const width = Number(values['stroke-width'] ?? 2)
  return colour === '' ? '' : `<LineStyle><color>${colour}</color><width>${width >= 0 ? width : 2}</width></LineStyle>`
}

function polyStyle(values: Readonly<Record<string, unknown>>): string {
  const colour = kmlColour(values.fill, values['fill-opacity'])
  return colour === '' ? '' : `<PolyStyle><color>${colour}</color></PolyStyle>`
}

/** "#rrggbb" and an opacity as KML's aabbggrr; '' for what is no such colour. */
function kmlColour(colour: unknown, opacity: unknown): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(textOf(colour))
  if (!match) return ''
  const part = typeof opacity === 'number' && opacity >= 0 && opacity <= 1 ? opacity : 1
  const alpha = Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
  return `${alpha}${match[3]}${match[2]}${match[1]}`.toLowerCase()
}

// ---------------------------------------------------------------- geometry

function geometryOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPoint':
      return many(geometry.coordinates.map((at) => geometryOf({ type: 'Point', coordinates: at })))
    case 'MultiLineString':
      return many(geometry.coordinates.map((line) => geometryOf({ type: 'LineString', coordinates: line })))
    case 'MultiPolygon':
      return many(geometry.coordinates.map(polygon))
    case 'GeometryCollection':
      return many(geometry.geometries.map(geometryOf))
  }
}

function many(parts: readonly string[]): string {
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`
}

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const ring = (tag: string, at: readonly Position[]) => `<${tag}><LinearRing>${coordinates(at)}</LinearRing></${tag}>`
  const rings = [ring('outerBoundaryIs', outer), ...holes.map((hole) => ring('innerBoundaryIs', hole))]
  return `<Polygon><tessellate>1</tessellate>${rings.join('')}</Polygon>`
}

function coordinates(positions: readonly Position[]): string {
  return `<coordinates>${positions.map((at) => at.slice(0, 3).join(',')).join(' ')}</coordinates>`
}
