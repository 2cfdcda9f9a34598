/** The version in package.json, put in by the build. */
declare const __GROUNDLINE_VERSION__: string
/** Data file -> a hash of what it holds, put in by the build; empty in tests. */
declare const __GROUNDLINE_DATA__: Readonly<Record<string, string>>
/** Country -> parts of its index of places in `places/`, each with a hash; empty unless the site was built with countries. */
declare const __GROUNDLINE_COUNTRIES__: Readonly<Record<string, Readonly<Record<string, string>>>>
/** Whether there are any: what loads them is left out of other sites. */
declare const __GROUNDLINE_HAS_COUNTRIES__: boolean
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
