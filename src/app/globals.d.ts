/** The version in package.json, put in by the build. */
declare const __GROUNDLINE_VERSION__: string
/** Data file -> a hash of what it holds, put in by the build; empty in tests. */
declare const __GROUNDLINE_DATA__: Readonly<Record<string, string>>
/** The one server that online.html may ask for tiles, put in by the build: see src/dev/site/tile-setting.ts. */
declare const __GROUNDLINE_TILES__: {
  readonly url: string
  readonly attribution: string
  readonly licence: string
  readonly about: string
  readonly maxZoom: number
}
/** The address of MapLibre's worker: see src/dev/site/map-library.ts. */
declare module 'maplibre-worker' {
  const address: string
  export default address
}
