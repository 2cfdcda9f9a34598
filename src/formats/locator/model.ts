/** What a locator map shows, ready to draw: every geometry in longitude and latitude, every word as it is to stand. */
import type { Feature, Geometry, Point } from 'geojson'
import type { Extent, LonLat } from '../../core/model.ts'
import type { Hatch } from './hatches.ts'

/** Colours as #rrggbb. */
export interface Inks {
  readonly sea: string
  readonly land: string
  readonly water: string
  readonly waterLine: string
  /** Of the names of waters. */
  readonly waterInk: string
  readonly province: string
  readonly country: string
  readonly ink: string
  readonly quietInk: string
  readonly areaInk: string
  readonly halo: string
  readonly front: string
  /** Of the frame on the small map. */
  readonly here: string
}

/** A river or a lake. */
export interface LocatorWater {
  readonly geometry: Geometry
  /** Empty where it is drawn without. */
  readonly names: readonly string[]
}

export interface LocatorArea {
  readonly geometry: Geometry
  /** An id of `hatches`. */
  readonly hatch: string
}

export interface LocatorClaim {
  readonly geometry: Geometry
  readonly colour: string
  /** Lines stand for what was measured; regions for where a claim puts its subject. */
  readonly kind: 'line' | 'region'
  readonly label: string
  /** It agrees: its words give way to the names of places, and are left out where they would stand on lines. */
  readonly quiet?: boolean
  /** Of a line: what is loose is told without its colour too. */
  readonly dashed?: boolean
}

/** What the author drew, or opened beside the draft. */
export interface LocatorDrawing {
  readonly geometry: Geometry
  readonly colour: string
  /** '' for none. */
  readonly label: string
}

export interface LocatorPlace {
  readonly at: LonLat
  readonly names: readonly string[]
  /** The draft speaks of it. */
  readonly main: boolean
  /** Lower is labelled first. */
  readonly rank: number
}

export interface LocatorInset {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** What a sign on the map means. */
export interface LegendItem {
  readonly words: string
  readonly sign:
    /** `means`: the hatches of the areas that it stands for; it is left out where none of them is seen. */
    | { readonly kind: 'area'; readonly hatch: string; readonly means: readonly string[] }
    /** `bare`: land that no area covers; left out where there is none. */
    | { readonly kind: 'front' | 'place' | 'disputed' | 'bare' }
    | { readonly kind: 'line' | 'region' | 'drawing'; readonly colour: string; readonly dashed?: boolean }
}

export interface Locator {
  readonly title: string
  /** Below the title: the day. */
  readonly subtitle: string
  /** Of the whole picture, in pixels of 1/96 inch; a height of 0 gives the map the shape of its extent. */
  readonly width: number
  readonly height: number
  readonly extent: Extent
  readonly inks: Inks
  readonly land: Geometry
  readonly provinceLines: Geometry
  readonly countryLines: Geometry
  /** Borders that are not agreed in the view chosen: dashed. */
  readonly disputedLines: Geometry
  readonly waters: readonly LocatorWater[]
  readonly hatches: readonly Hatch[]
  readonly areas: readonly LocatorArea[]
  readonly fronts: readonly Geometry[]
  readonly claims: readonly LocatorClaim[]
  readonly drawings: readonly LocatorDrawing[]
  readonly places: readonly LocatorPlace[]
  readonly areaNames: readonly Feature<Point>[]
  readonly legend: readonly LegendItem[]
  readonly sources: string
  readonly inset: LocatorInset | null
  /** CSS that brings the fonts along; '' where the reader's own are to be used. */
  readonly fontFaces: string
}
