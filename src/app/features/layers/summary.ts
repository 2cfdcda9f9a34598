import type { Feature } from 'geojson'
import { extentOf } from '../../../core/geo/extent-of.ts'
import type { Extent } from '../../../core/model.ts'
import type { ShapeCounts } from '../../kernel/ports.ts'
import type { MapFile } from './messages.ts'

/** What can be said of features at a glance. */
export function summaryOf(features: readonly Feature[]): Pick<MapFile, 'count' | 'shapes' | 'extent'> {
  return { count: features.length, shapes: shapesOf(features), extent: extentOfAll(features) }
}

function shapesOf(features: readonly Feature[]): ShapeCounts {
  const of = (kind: string) => features.filter(({ geometry }) => geometry?.type.endsWith(kind)).length
  return { points: of('Point'), lines: of('LineString'), areas: of('Polygon') }
}

function extentOfAll(features: readonly Feature[]): Extent | null {
  const geometries = features.flatMap(({ geometry }) => (geometry ? [geometry] : []))
  return geometries.length === 0 ? null : extentOf({ type: 'GeometryCollection', geometries })
}
