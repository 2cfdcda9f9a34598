/** The part of geojson-validation 1.0 that is used here. With `trace` true, the answers are lists of errors. */
declare module 'geojson-validation' {
  interface Validator {
    define(type: string, definition: (object: unknown) => readonly string[]): boolean
    isFeature(value: unknown, trace: true): readonly string[] | undefined
    isFeatureCollection(value: unknown, trace: true): readonly string[] | undefined
  }
  const validator: Validator
  export default validator
}
