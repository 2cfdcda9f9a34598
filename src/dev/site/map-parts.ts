/** What MapLibre can draw and this page's maps never do: left out of the bundle, a sixth of the library. */

/** Files under the package's `src` whose classes and functions are put in place by ones that throw. */
const code: ReadonlySet<string> = new Set([
  // Tiles in MapLibre's own encoding: those that the page opens hold Mapbox Vector Tiles.
  'source/vector_tile_mlt.ts',
  // Maps are flat.
  'geo/projection/globe_camera_helper.ts',
  'geo/projection/globe_projection.ts',
  'geo/projection/globe_transform.ts',
  'geo/projection/vertical_perspective_camera_helper.ts',
  'geo/projection/vertical_perspective_projection.ts',
  'geo/projection/vertical_perspective_transform.ts',
  // No heights of the ground, no buildings.
  'data/bucket/fill_extrusion_bucket.ts',
  'render/terrain.ts',
  'source/raster_dem_tile_source.ts',
  'source/raster_dem_tile_worker_source.ts',
  'tile/tile_manager_raster_dem.ts',
  'webgl/draw/draw_color_relief.ts',
  'webgl/draw/draw_fill_extrusion.ts',
  'webgl/draw/draw_hillshade.ts',
  'webgl/draw/draw_terrain.ts',
  'webgl/render_to_texture.ts',
  // No films, no drawn canvases, no densities.
  'source/canvas_source.ts',
  'source/video_source.ts',
  'webgl/draw/draw_heatmap.ts',
  // What the map shows stays out of the page's address.
  'ui/hash.ts',
])

const shader =
  /^shaders\/glsl\/(?:_projection_globe|color_relief|fill_extrusion|fill_extrusion_pattern|heatmap|heatmap_texture|hillshade|hillshade_prepare|terrain|terrain_depth|terrain_height)\.(?:vertex|fragment)\.glsl\.g\.ts$/

/** Names of the classes and functions that a file exports. */
const exportsOf = (source: string): readonly string[] => [
  ...[...source.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name!),
  ...[...source.matchAll(/^export \{([^}]*)\};?$/gm)].flatMap(([, names]) =>
    names!.split(',').map((one) => one.trim()),
  ),
]

/** What is bundled instead of a file of the package's `src`, by its path in there; null where it is bundled as it is. */
export function leftOut(path: string, source: string): string | null {
  if (shader.test(path)) return `export default ''`
  if (!code.has(path)) return null
  const names = exportsOf(source).filter((name) => name !== '')
  if (names.length === 0)
    throw new Error(`${path} of maplibre-gl exports nothing any more: see src/dev/site/map-parts.ts`)
  return names.map((name) => `export function ${name}() { throw new Error('${path} is not in this page') }`).join('\n')
}

/** Paths of what is left out, for the test that holds it against the package. */
export const partsLeftOut: readonly string[] = [...code]
