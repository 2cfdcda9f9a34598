export const mapFormats = ['geojson', 'kml', 'gpx', 'csv'] as const
export type MapFormat = (typeof mapFormats)[number]
