/** The types that 1.0.2 brings stand where its `exports` hide them; 1.0.3 shows them, and installs a release tool. */
declare module '@placemarkio/geojson-rewind' {
  import type { Geometry } from 'geojson'
  /** A copy with rings as RFC 7946 wants them. */
  export function rewindGeometry(geometry: Geometry): Geometry
}
