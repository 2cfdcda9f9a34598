/** What the author draws on the map beside the draft. */
import type { Feature, LineString, Point, Polygon } from 'geojson'
import type { Holder, PartialDate } from '../core/model.ts'
import { frontColour, holderColour, placeColour } from './palette.ts'
import type { SimpleStyle } from './simplestyle.ts'
import { areaStyle, lineStyle, markerStyle } from './simplestyle.ts'

/** `front` is a line between two holders, drawn as front lines are. */
export const drawingShapes = ['point', 'line', 'polygon', 'front'] as const
export type DrawingShape = (typeof drawingShapes)[number]

export interface Drawing {
  /** Unique within a draft. */
  readonly id: string
  readonly shape: DrawingShape
  readonly geometry: Point | LineString | Polygon
  /** '' for none; the same for the other texts. */
  readonly title: string
  /** Who holds or does what is drawn: a holder's id of the theatre pack, or any words. */
  readonly holder: Holder
  readonly source: string
  readonly note: string
  /** First and last day of what is drawn. */
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** #rrggbb; null for that of its holder. */
  readonly colour: string | null
}

export interface DrawingProperties extends SimpleStyle {
  readonly role: 'drawing'
  readonly shape: DrawingShape
  readonly holder: Holder
  readonly source: string
  readonly note: string
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

export type DrawingFeature = Feature<Point | LineString | Polygon, DrawingProperties>

export const drawingColour = ({ colour, holder, shape }: Pick<Drawing, 'colour' | 'holder' | 'shape'>): string =>
  colour ?? (holder !== '' ? holderColour(holder) : shape === 'front' ? frontColour : placeColour)

/** One feature a drawing, in the order of drawing. Ids: `drawing:<id>`. */
export function drawingFeatures(drawings: readonly Drawing[]): readonly DrawingFeature[] {
  return drawings.map((drawing) => {
    const { id, geometry, shape, holder, source, note, from, to, title } = drawing
    const description = [note, source && `Source: ${source}`].filter((part) => part !== '').join(' ')
    const properties = { role: 'drawing' as const, shape, holder, source, note, from, to, title, description }
    return { type: 'Feature', id: `drawing:${id}`, geometry, properties: { ...properties, ...styleOf(drawing) } }
  })
}

function styleOf(drawing: Drawing) {
  const colour = drawingColour(drawing)
  if (drawing.shape === 'point') return markerStyle(colour, 'medium')
  return drawing.shape === 'polygon' ? areaStyle(colour, 0.2, 2) : lineStyle(colour, drawing.shape === 'front' ? 3 : 2)
}
