/** The parts of shpjs that are used: https://github.com/calvinmetcalf/shapefile-js */
declare module 'shpjs' {
  import type { Geometry } from 'geojson'

  /** One geometry a record, null for records without a shape; reprojected to WGS 84 where `prj` is given. */
  export function parseShp(shp: Uint8Array, prj?: string): (Geometry | null)[]
  /** One object a record; `cpg` names the encoding. */
  export function parseDbf(dbf: Uint8Array, cpg?: string): Record<string, unknown>[]
}
