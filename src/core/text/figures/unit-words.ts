import { is } from '../../../lang/engine/language.ts'
import type { AreaUnit, LengthUnit, Lexicon } from '../../model.ts'
import type { Passage, Piece } from '../pieces.ts'

export interface UnitWord {
  readonly unit: LengthUnit | AreaUnit
  readonly first: number
  readonly last: number
}

/** The unit that begins at piece `at`, longest reading first: "sq. km", "square kilometres", "nautical miles", "km". */
export function readUnit(passage: Passage, at: number): UnitWord | null {
  let phrase = ''
  let best: UnitWord | null = null
  let words = 0
  for (let next = at; words < 2 && next < at + 4; next++) {
    const piece = passage.pieces[next]
    if (piece === undefined) break
    if (piece.kind === 'punctuation') {
      if (next > at && isInnerMark(piece)) continue
      break
    }
    phrase += (phrase && ' ') + piece.lower.replaceAll('.', '')
    words++
    const unit = unitOf(passage.lexicon, phrase, piece)
    if (unit !== null) best = { unit, first: at, last: next }
  }
  return best === null ? null : withPower(passage, best)
}

/** The full stop of "sq. km" and the hyphen of "square-kilometre". */
function isInnerMark(piece: Piece): boolean {
  return !piece.spaced && (piece.text === '.' || piece.lower === '-')
}

function unitOf(lexicon: Lexicon, phrase: string, piece: Piece): LengthUnit | AreaUnit | null {
  if (is(piece, 'lowerCaseUnit') && piece.lower === phrase && piece.text !== phrase) return null
  return lexicon.value('areaUnit', phrase) ?? lexicon.value('lengthUnit', phrase) ?? null
}

const powers: Readonly<Partial<Record<LengthUnit | AreaUnit, AreaUnit>>> = { km: 'km2', mi: 'mi2', m: 'm2' }

/** "km^2" comes as three pieces. */
function withPower({ pieces }: Passage, word: UnitWord): UnitWord {
  const [caret, two] = [pieces[word.last + 1], pieces[word.last + 2]]
  if (caret?.text !== '^' || two?.text !== '2') return word
  const area = powers[word.unit]
  return area === undefined ? word : { unit: area, first: word.first, last: word.last + 2 }
}

/** Whether what looks like a unit is none: "45 km/h", "30 miles per hour", "5m people", "2m in aid". */
export function isOtherMeasure({ pieces }: Passage, word: UnitWord): boolean {
  const next = pieces[word.last + 1]
  const isTimed = is(pieces[word.last + 2], 'timeUnit')
  if (next === undefined) return false
  if (is(next, 'slash') && !next.spaced) return isTimed
  if ((is(next, 'rateWord') || is(next, 'indefinite')) && isTimed) return true
  const isLetter = pieces[word.last]!.text === word.unit && word.unit === 'm'
  // "2m in aid" is money, "865 m in the hills" a length.
  const isApart = pieces[word.first]!.spaced && is(next, 'inner')
  return isLetter && !isApart && is(next, 'countedThing')
}
