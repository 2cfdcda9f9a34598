import { number } from '../language.ts'
import { count } from './count.ts'

export const layers = {
  button: 'Layers',
  heading: 'Layers on the map',
  empty:
    'Drop a map file here: GeoJSON, KML, KMZ, GPX, CSV, TopoJSON, or a zipped shapefile. A PMTiles file becomes the base map.',
  add: 'Open a map file…',
  show: (name: string) => `Show ${name}`,
  name: 'Name of the layer',
  colour: (name: string) => `Colour of ${name}`,
  ownColours: 'The file’s own colours',
  zoom: (name: string) => `Zoom to ${name}`,
  table: (name: string) => `What ${name} holds`,
  remove: (name: string) => `Take ${name} off the map`,
  removed: (name: string) => `${name} is off the map`,
  already: (name: string, as: string) =>
    name === as ? `${name} lies on the map already` : `${name} lies on the map already, as ${as}`,
  features: (n: number) => count(n, 'feature'),
  notKept: 'The layers could not be kept with the draft',
  notKeptDetail: 'They stay until this page is closed. Save the project as a file.',
  noRoom: (names: readonly string[]) => `${names.join(', ')} could not be kept with the draft`,
  noRoomDetail:
    'The browser has too little room left. It stays until this page is closed: drop the file again next time.',
  largeKept: 'Kept with the draft in this browser. Too large for the project file: send its own file along.',
  largeNote: 'Too large to be kept with the draft: drop the file again next time.',
  lost: (name: string) => `${name} could not be opened again`,
  lostDetail: 'The browser no longer has its file. Drop it on the map again.',

  reading: (name: string) => `Opening ${name}`,
  stages: { unpacking: 'unpacking', reading: 'reading', checking: 'checking' },
  cancel: 'Cancel',
  close: 'Close',
  preview: (name: string) => `${name}`,
  formats: {
    geojson: 'GeoJSON',
    kml: 'KML',
    gpx: 'GPX',
    csv: 'Table',
    topojson: 'TopoJSON',
    shapefile: 'Shapefile',
    esri: 'Esri JSON',
    umap: 'uMap',
  },
  facts: (format: string, n: number) => `${format}, ${count(n, 'feature')}`,
  shapes: (points: number, lines: number, areas: number) =>
    [points && count(points, 'point'), lines && count(lines, 'line'), areas && count(areas, 'area')]
      .filter(Boolean)
      .join(', '),
  extent: (west: string, south: string, east: string, north: string) => `From ${west}, ${south} to ${east}, ${north}`,
  sketch: 'What the file holds, drawn small',
  properties: 'The first feature says',
  accept: 'Put it on the map',
  places: 'Use it as places to look up',
  refused: (name: string) => `${name} cannot be put on the map as it is`,
  faults: (n: number) => count(n, 'fault'),
  warnings: (n: number) => `${count(n, 'thing')} to know`,
  row: (line: number | null, column: number | null, path: string, message: string) =>
    [line === null ? '' : `Line ${number(line)}${column === null ? '' : `, column ${number(column)}`}`, path]
      .filter(Boolean)
      .join(', ') +
    (line === null && path === '' ? '' : ': ') +
    message,
  repair: (usable: number) =>
    usable > 0
      ? `Put right what can be, and leave out the rest (${count(usable, 'feature')} can be used)`
      : 'Put right what can be',
  swap: 'Latitude and longitude look swapped. Swap them',
  swapped: 'Latitude and longitude have been swapped.',
  columns: 'Which columns say where each row lies?',
  longitude: 'Longitude (or both)',
  latitude: 'Latitude',
  useColumns: 'Use these columns',
  failed: 'Reading the file went wrong',

  wayOut: {
    lead: 'tippecanoe makes tiles of a GeoJSON file, which the map reads piece by piece however large the file is:',
    convert: 'Other formats become GeoJSON first, with GDAL:',
    then: 'Then drop map.pmtiles on the map: it is drawn over the built-in one, and never leaves this machine.',
  },
  search: 'Search the table',
  rows: (shown: number, all: number) =>
    shown === all ? count(all, 'row') : `${number(shown)} of ${count(all, 'row')}`,
  where: 'Zoom to it',
}
