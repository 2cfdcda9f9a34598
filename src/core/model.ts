/**
 * Every stage's type, in the order the data flows:
 * string -> draft (tokens, quantities) -> mentions -> claims -> resolutions -> measurements -> verdicts -> findings.
 *
 * Conventions: positions are GeoJSON order (longitude, latitude) in degrees on WGS 84; lengths are metres unless the
 * name says otherwise; bearings are degrees, 0 north, 90 east, in [0, 360); spans are half-open [from, to) in UTF-16
 * code units of the checked text. Everything is readonly: a stage makes new values, it never changes old ones.
 */
export * from './model/position.ts'
export * from './model/features.ts'
export * from './model/marks.ts'
export * from './model/words.ts'
export * from './model/slots.ts'
export * from './model/language.ts'
export * from './model/units.ts'
export * from './model/text.ts'
export * from './model/ground.ts'
export * from './model/front.ts'
export * from './model/mentions.ts'
export * from './model/trace.ts'
export * from './model/claims.ts'
export * from './model/resolutions.ts'
export * from './model/regions.ts'
export * from './model/values.ts'
export * from './model/messages.ts'
export * from './model/said.ts'
export * from './model/compare-messages.ts'
export * from './model/findings.ts'
