/** Conversions in brackets, as published and with the second figure changed: no ground is needed for these. */
import type { Ground, Quantity, Verdict } from '../../../core/index.ts'
import { check } from '../../../core/index.ts'
import { read } from '../../../core/text/read.ts'
import { metresPer } from '../../../core/units.ts'

export interface Conversion {
  readonly quote: string
  readonly verdict: Verdict
  /** Within the rounding of both figures, and off by no more than a tenth. */
  readonly isRight: boolean
  /** Verdicts on the same with the second figure off by more than a tenth. */
  readonly changed: readonly Verdict[]
}

const nowhere: Ground = {
  gazetteer: { lookup: () => [], has: () => false, suggest: () => [], get: () => null },
  outlines: { get: () => null, around: () => ({ country: null, province: null }) },
  packs: [],
  data: [],
}

const factors = [0.5, 0.62, 0.75, 0.85, 0.88, 1.12, 1.15, 1.3, 1.61, 2]
const wrongShare = 0.1

const metresOf = ({ value, unit }: Quantity): number => value * metresPer(unit)
const slackOf = ({ lowMetres, highMetres, value, unit }: Quantity): number =>
  Number.isFinite(highMetres) && lowMetres > 0
    ? (highMetres - lowMetres) / 2
    : 0.5 * metresPer(unit) * (value < 10 ? 0.1 : 1)

const shareOff = (first: Quantity, metres: number): number => Math.abs(metres / metresOf(first) - 1)

/** The text with its second figure off by more than a tenth, with as many decimals as it had. */
function changedTexts(text: string, first: Quantity, second: Quantity): readonly string[] {
  const written = text.slice(second.number.from, second.number.to)
  const decimals = /^\d+\.(\d+)$/.exec(written)?.[1]?.length ?? 0
  const figures = new Set(factors.map((factor) => (second.value * factor).toFixed(decimals)))
  return [...figures]
    .filter(
      (figure) =>
        Number(figure) > 0 &&
        Number(figure) !== second.value &&
        shareOff(first, Number(figure) * metresPer(second.unit)) > wrongShare,
    )
    .map((figure) => text.slice(0, second.number.from) + figure + text.slice(second.number.to))
}

function verdictAt(text: string, from: number): Verdict | null {
  return (
    check(text, nowhere).findings.find((finding) => finding.kind === 'conversion' && finding.from === from)?.verdict ??
    null
  )
}

/** Single figures only: a range has two ends to be off by. */
export function conversionsIn(text: string, withChanges: boolean): readonly Conversion[] {
  const { quantities } = read(text)
  return check(text, nowhere)
    .findings.filter(({ kind }) => kind === 'conversion')
    .flatMap((finding) => {
      const inside = quantities.filter((one) => one.figure.from >= finding.from && one.figure.to <= finding.to)
      const [first, second] = [inside[0], inside.at(-1)]
      if (!first || !second || inside.length !== 2 || first.upper !== null || second.upper !== null) return []
      const isRounded = Math.abs(metresOf(first) - metresOf(second)) <= (slackOf(first) + slackOf(second)) * 1.001
      const isRight = isRounded && shareOff(first, metresOf(second)) <= wrongShare
      const changed =
        withChanges && isRight
          ? changedTexts(text, first, second).flatMap((one) => verdictAt(one, finding.from) ?? [])
          : []
      return [{ quote: finding.quote, verdict: finding.verdict, isRight, changed }]
    })
}
