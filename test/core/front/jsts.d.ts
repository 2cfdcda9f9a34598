/** The parts of JSTS that tests use (EDL 1.0): https://github.com/bjornharrtell/jsts */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  export default class GeoJSONReader {
    read(geometry: unknown): unknown
  }
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export default class IsValidOp {
    constructor(geometry: unknown)
    isValid(): boolean
    getValidationError(): { toString(): string } | null
  }
}
