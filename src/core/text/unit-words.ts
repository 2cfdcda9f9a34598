import type { AreaUnit, LengthUnit } from '../model.ts'
import { areaUnits, lengthUnits } from '../units.ts'
import type { Piece } from './pieces.ts'
import { wordSet } from './word-set.ts'

export interface UnitWord {
  readonly unit: LengthUnit | AreaUnit
  readonly first: number
  readonly last: number
}

/** The unit that begins at piece `at`, longest reading first: "sq. km", "square kilometres", "nautical miles", "km". */
export function readUnit(pieces: readonly Piece[], at: number): UnitWord | null {
  let phrase = ''
  let best: UnitWord | null = null
  let words = 0
  for (let next = at; words < 2 && next < at + 4; next++) {
    const piece = pieces[next]
    if (piece === undefined) break
    if (piece.kind === 'punctuation') {
      if (next > at && isInnerMark(piece)) continue
      break
    }
    phrase += (phrase && ' ') + piece.lower.replaceAll('.', '')
    words++
    const unit = unitOf(phrase, piece)
    if (unit !== null) best = { unit, first: at, last: next }
  }
  return best === null ? null : withPower(pieces, best)
}

/** The full stop of "sq. km" and the hyphen of "square-kilometre". */
function isInnerMark(piece: Piece): boolean {
  return !piece.spaced && (piece.text === '.' || piece.lower === '-')
}

function unitOf(phrase: string, piece: Piece): LengthUnit | AreaUnit | null {
  const lowerOnly = phrase === 'm' || phrase === 'ft' || phrase === 'yd'
  if (lowerOnly && piece.text !== phrase) return null
  return areaUnits.get(phrase) ?? lengthUnits.get(phrase) ?? null
}

/** "km^2" comes as three pieces. */
function withPower(pieces: readonly Piece[], word: UnitWord): UnitWord {
  const [caret, two] = [pieces[word.last + 1], pieces[word.last + 2]]
  if (caret?.text !== '^' || two?.text !== '2') return word
  const area = areaUnits.get(`${word.unit}2`)
  return area === undefined ? word : { unit: area, first: word.first, last: word.last + 2 }
}

const rates = new Set(['per', 'an', 'a'])
const times = new Set(['hour', 'day', 'second', 'minute', 'week', 'month', 'year', 'h', 's'])
const notMetres = wordSet(`
  people persons residents inhabitants civilians refugees children women men dollars euros pounds barrels tonnes
  tons bpd votes views users viewers litres liters in cubic m
`)

/** Whether what looks like a unit is none: "45 km/h", "30 miles per hour", "5m people", "2m in aid". */
export function isOtherMeasure(pieces: readonly Piece[], word: UnitWord): boolean {
  const next = pieces[word.last + 1]
  const after = pieces[word.last + 2]?.lower ?? ''
  if (next === undefined) return false
  if (next.text === '/' && !next.spaced) return times.has(after) || after === 'hr'
  if (rates.has(next.lower) && times.has(after)) return true
  return pieces[word.last]!.text === 'm' && word.unit === 'm' && notMetres.has(next.lower)
}
