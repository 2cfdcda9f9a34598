export const downloads = {
  heading: 'GeoJSON',
  places: 'Places',
  claims: 'Claims',
  drawings: 'Drawings',
  front: (day: string) => `Front of ${day}`,
  save: 'Download GeoJSON',
  nothing: 'Choose at least one part.',
  note: 'RFC 7946, styled with simplestyle. Open it here again, in QGIS or on geojson.io.',
  text: 'Corrected text',
  saveText: 'Download text',
}
