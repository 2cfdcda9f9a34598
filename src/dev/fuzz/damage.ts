/** Damage to files, as fast-check makes and shrinks it. */
import fc from 'fast-check'

export interface Damage {
  /** Where, as a share of the length. */
  readonly at: number
  /** How many bytes are taken out. */
  readonly out: number
  readonly put: Uint8Array
}

/** What parsers stumble over: signs of every format, numbers at their edges, letters that are none. */
export const words = [
  '',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\\',
  '\\u0000',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
  'é',
  'ال',
  '-',
  '+',
  '.',
  '0',
  '1e999',
  '-1e-999',
  'NaN',
  'Infinity',
  'null',
  'true',
  '9999999999999999999',
  '181',
  '-91',
  '__proto__',
  'constructor',
  'coordinates',
  'type',
  'Feature',
  'Placemark',
  '<trkpt lat="1" lon="1"/>',
  '[[[[[[',
  '{"a":',
  'PK\u0003\u0004',
  '\u001f\u008b',
  ' '.repeat(500),
  ','.repeat(200),
  '[['.repeat(300),
]

const put = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words).map((word) => new TextEncoder().encode(word)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 8 }) },
)

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat({ max: 40 }), put }),
  { maxLength: 6 },
)

export function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  return all.reduce((now, { at, out, put: piece }) => {
    const from = Math.floor(at * now.length)
    const after = now.subarray(Math.min(now.length, from + out))
    const next = new Uint8Array(from + piece.length + after.length)
    next.set(now.subarray(0, from))
    next.set(piece, from)
    next.set(after, from + piece.length)
    return next
  }, bytes)
}
