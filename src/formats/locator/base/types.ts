/** The ground of a map: land, borders, waters, and where in the world it lies. Plain data only: workers send it. */
import type { Feature, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Extent } from '../../../core/model.ts'

interface WaterNames {
  readonly code: string
  readonly name: string
  readonly nameAr: string | null
}

export type RiverFeature = Feature<MultiLineString, WaterNames>
export type LakeFeature = Feature<Polygon | MultiPolygon, WaterNames>
export type WaterFeature = RiverFeature | LakeFeature

/** The ground of the map in one window of the world. */
export interface BaseMap {
  /** The window asked for. */
  readonly extent: Extent
  readonly land: MultiPolygon
  readonly provinceLines: MultiLineString
  readonly countryLines: MultiLineString
  /** Borders that are not agreed in the view asked for. */
  readonly disputedLines: MultiLineString
  readonly coasts: MultiLineString
  /** The world's rivers and lakes; none before the world's gazetteer is loaded. */
  readonly rivers: readonly WaterFeature[]
  /** Countries (rank 0) and provinces (rank 1) by name. */
  readonly labels: readonly Feature<Point>[]
}

/** A small map of where in the world a window lies, as SVG paths. */
export interface LocatorMap {
  /** The window asked for: what the frame on it is placed by. */
  readonly extent: Extent
  readonly width: number
  readonly height: number
  /** `d` attributes, in whole and half pixels. */
  readonly land: string
  readonly borders: string
}
