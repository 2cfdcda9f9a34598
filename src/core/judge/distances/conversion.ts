import type { Claim, Draft, Quantity } from '../../model.ts'
import { said } from '../../model.ts'
import { metresPer } from '../../units.ts'
import { stepOf } from './figures.ts'
import { conversionFix } from '../findings/fixes.ts'
import type { Judgement } from '../judgement.ts'
import { flagged, judgement } from '../judgement.ts'
import { spanIn, wordsAt } from '../findings/values.ts'

/** Further off than this is wrong; nearer, and still outside the rounding of both figures, is loose. */
const wrongShare = 0.1

/** A round figure ("40", "700") may stand for what rounds to it, as long as it is not off by about a tenth. */
const mostRounded = 0.09

/** Figures cut short instead of rounded ("44" for 44.7) are left alone up to this. */
const cutShare = 0.035

/** Both ends of a range, or the one figure. */
const endsOf = ({ value, upper }: Quantity): readonly number[] => (upper === null ? [value] : [value, upper])

/** The place to which a figure is given; "235" may be one to the nearest five. */
function placeOf(value: number, written: string): number {
  const step = stepOf(written, value)
  return step === 1 && value % 5 === 0 ? 5 : step
}

/** Half of that place. */
function halfStep(value: number, written: string): number {
  const step = placeOf(value, written)
  return step <= 1 ? step / 2 : Math.max(0.5, Math.min(step / 2, value * mostRounded))
}

/** Whether `figure` is `exact` as rounded or, by a little, as cut. Both in the unit of `figure`. */
function rounds(exact: number, figure: number, written: string): boolean {
  const off = Math.abs(exact - figure)
  if (off <= halfStep(figure, written) * 1.001) return true
  return off < Math.min(1, stepOf(written, figure)) && off <= cutShare * exact
}

interface Side {
  readonly quantity: Quantity
  readonly written: string
}

/** Whether each end of `to` is the end of `from` in its own unit. */
function follows(from: Side, to: Side): boolean {
  const factor = metresPer(from.quantity.unit) / metresPer(to.quantity.unit)
  const [ends, figures] = [endsOf(from.quantity), endsOf(to.quantity)]
  return ends.length === figures.length && ends.every((end, at) => rounds(end * factor, figures[at]!, to.written))
}

/** Whether two single figures, each to half of its last significant digit, can be the same length. */
const canMeet = (first: Quantity, second: Quantity): boolean =>
  first.upper === null &&
  second.upper === null &&
  first.lowMetres <= second.highMetres &&
  second.lowMetres <= first.highMetres

/** "100 km (66 miles)": nobody rounds the figure that is converted, and prints what it was made of more finely. */
function isFiner({ quantity, written }: Side, than: Side): boolean {
  const [place, other] = [placeOf(quantity.value, written), placeOf(than.quantity.value, than.written)]
  return place === 1 && other >= 10
}

/** The share by which the further end is off. */
function shareOff(first: Quantity, second: Quantity): number {
  const factor = metresPer(second.unit) / metresPer(first.unit)
  const [ends, figures] = [endsOf(first), endsOf(second)]
  return Math.max(
    ...ends.map((end, at) => Math.abs((figures[at] ?? figures[0]!) * factor - end) / Math.max(end, Number.EPSILON)),
  )
}

/** "45km (45 miles)": one figure against the other, no ground needed. Either may have been made from the other. */
export function judgeConversion(draft: Draft, claim: Claim): Judgement {
  const { text } = draft
  const [first, second] = [claim.quantity!, claim.converted!]
  const sideOf = (quantity: Quantity): Side => ({
    quantity,
    written: text.slice(quantity.number.from, quantity.number.to),
  })
  const share = shareOff(first, second)
  const [one, other] = [sideOf(first), sideOf(second)]
  const isRounded = follows(other, one) || (share <= wrongShare && canMeet(first, second))
  const agrees = follows(one, other) || (isRounded && !isFiner(other, one))
  const verdict = agrees ? 'agrees' : share > wrongShare ? 'disagrees' : 'loose'
  const [stated, bracketed] = [wordsAt(text, first.figure), wordsAt(text, second.figure)]
  const metres = first.value * metresPer(first.unit)
  const right = spanIn(metres, (first.upper ?? first.value) * metresPer(first.unit), second.unit)
  const message = agrees
    ? said('conversion.agrees', { first: stated, right })
    : said('conversion.differs', { first: stated, right, second: bracketed })
  return judgement(verdict, message, {
    misfitMetres: agrees ? 0 : Math.round(share * metres),
    tolerance: [said('tolerance.conversion')],
    fixes: flagged(verdict) ? [conversionFix(draft, first, second)] : [],
  })
}
