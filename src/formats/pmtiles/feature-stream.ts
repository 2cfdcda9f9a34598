/**
 * The features of a GeoJSON file of any size, one after the other: only one is in memory. The library for JSON as a
 * stream says that it is not for hostile files; here each feature is cut out and read by the engine's own JSON.parse.
 */

/** Why a file cannot be read on, and where in it. */
export class StreamFault extends Error {}

/** A longer feature is refused: 64 MB of one outline is a mistake. */
export const featureLimit = 64 * 1024 * 1024

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93]

/** The bytes of each element of the member "features" of the object at the top. Rejects with a `StreamFault`. */
export async function* featureBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const scan = scanner()
  for await (const chunk of chunks) yield* scan.next(chunk)
  scan.end()
}

function scanner() {
  let [depth, offset, held] = [0, 0, 0]
  let [inString, escaped, inFeatures, found] = [false, false, false, false]
  /** The last string of the top object: "features" where its array opens. */
  let key: number[] = []
  let parts: Uint8Array[] = []
  const hold = (part: Uint8Array) => {
    held += part.length
    if (held > featureLimit) throw new StreamFault(`the feature before byte ${offset} is longer than 64 MB`)
    parts.push(part)
  }
  function* next(chunk: Uint8Array): Generator<Uint8Array> {
    let from = inFeatures && depth > 2 ? 0 : -1
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inString = false
        if (inString && depth === 1 && key.length < 16) key.push(byte)
      } else if (byte === quote) {
        inString = true
        if (depth === 1) key = []
      } else if (byte === openBrace || byte === openBracket) {
        depth++
        if (depth === 2 && byte === openBracket && String.fromCharCode(...key) === 'features') inFeatures = found = true
        if (inFeatures && depth === 3) from = at
      } else if (byte === closeBrace || byte === closeBracket) {
        depth--
        if (inFeatures && depth === 2) {
          hold(chunk.subarray(from, at + 1))
          yield joined(parts)
          ;[parts, held, from] = [[], 0, -1]
        }
        if (inFeatures && depth === 1) inFeatures = false
        if (depth < 0) throw new StreamFault(`byte ${offset + at} closes what was not opened`)
      }
    }
    if (from >= 0) hold(chunk.slice(from))
    offset += chunk.length
  }
  function end(): void {
    if (depth > 0 || inString) throw new StreamFault(`the file ends in the middle (after ${offset} bytes)`)
    if (!found)
      throw new StreamFault('it has no "features": GeoJSON is { "type": "FeatureCollection", "features": [ ] }')
  }
  return { next, end }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
