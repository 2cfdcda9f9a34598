/** The styling properties that geojson.io, QGIS plug-ins and others read: https://github.com/mapbox/simplestyle-spec */
export interface SimpleStyle {
  readonly title: string
  readonly description: string
  readonly 'marker-color'?: string
  readonly 'marker-size'?: 'small' | 'medium' | 'large'
  readonly stroke?: string
  readonly 'stroke-width'?: number
  readonly 'stroke-opacity'?: number
  readonly fill?: string
  readonly 'fill-opacity'?: number
}

export function markerStyle(colour: string, size: 'small' | 'medium' | 'large') {
  return { 'marker-color': colour, 'marker-size': size } as const
}

export function lineStyle(colour: string, width: number, opacity = 1) {
  return { stroke: colour, 'stroke-width': width, 'stroke-opacity': opacity } as const
}

export function areaStyle(colour: string, fillOpacity: number, width: number) {
  return { ...lineStyle(colour, width), fill: colour, 'fill-opacity': fillOpacity } as const
}
