import type { Geometry } from 'geojson'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'

/** What JSTS says is wrong with a geometry, by the rules of the OGC; null for a valid one. */
export function invalidity(geometry: Geometry): string | null {
  const check = new IsValidOp(new GeoJSONReader().read(geometry))
  return check.isValid() ? null : String(check.getValidationError())
}
