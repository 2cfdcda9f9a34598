export const tiles = {
  heading: 'Base map',
  opened: (name: string) => `${name} is the base map now`,
  openedDetail: 'The browser reads it where it lies and keeps no copy: drop it again after this page is closed.',
  removed: 'The built-in base map is back',
  back: 'Back to the built-in map',
  online: 'Map from the internet…',
  zoom: 'Zoom to the tile file',
  about: { vector: 'Vector tiles', raster: 'Picture tiles' },
  unknown: 'Its layers have names that are not known; they are drawn as thin lines over the built-in map.',
  refused: (name: string) => `${name} cannot be the base map`,
  faults: {
    'not-pmtiles': 'It does not begin as a PMTiles file does. Convert it, for example with “pmtiles convert”.',
    version: 'It is of another version of PMTiles than 3. Convert it with “pmtiles convert”.',
    kind: 'Its tiles are neither vector tiles (MVT) nor pictures (PNG, JPEG, WebP, AVIF).',
    compression: 'Its tiles are packed with Brotli or Zstandard; a browser unpacks gzip alone.',
    damaged: 'The file is cut off or damaged. Download or copy it again.',
  },
}
