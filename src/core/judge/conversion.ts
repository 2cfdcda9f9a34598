import type { Claim, Quantity } from '../model.ts'
import { metresPer } from '../units.ts'
import { conversionFix } from './fixes.ts'
import type { Judgement } from './judgement.ts'
import { judgement } from './judgement.ts'
import { inUnit } from './words.ts'

/** A second figure further off than this is wrong, nearer than this and outside both roundings `loose`. */
const wrongShare = 0.1

const metresOf = (quantity: Quantity): number => quantity.value * metresPer(quantity.unit)
const upperOf = (quantity: Quantity): number => (quantity.upper ?? quantity.value) * metresPer(quantity.unit)

/** Half of the step to which a figure is rounded: "40" may be a rounded 38 or 42, "43" not. */
function roundingMetres(quantity: Quantity): number {
  const written = String(quantity.value)
  const decimals = written.split('.')[1]?.length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : quantity.value % 50 === 0 && quantity.value >= 100 ? 10 : quantity.value % 10 === 0 ? 5 : 1
  return (step / 2) * metresPer(quantity.unit)
}

/** "45km (45 miles)": the two figures against one another, no ground needed. */
export function judgeConversion(text: string, claim: Claim): Judgement {
  const [first, second] = [claim.quantity!, claim.converted!]
  const off = Math.max(Math.abs(metresOf(first) - metresOf(second)), Math.abs(upperOf(first) - upperOf(second)))
  const allowed = roundingMetres(first) + roundingMetres(second)
  const share = off / Math.max(metresOf(first), 1)
  const said = (quantity: Quantity): string => text.slice(quantity.figure.from, quantity.figure.to)
  const verdict = off <= allowed * 1.02 && share <= 0.25 ? 'agrees' : share > wrongShare ? 'disagrees' : 'loose'
  const right = inUnit(metresOf(first), second.unit)
  return judgement(verdict, verdict === 'agrees' ? `${said(first)} is ${right}, as stated.` : `${said(first)} is ${right}, not ${said(second)}.`, {
    misfitMetres: verdict === 'agrees' ? 0 : Math.round(Math.max(0, off - allowed)),
    tolerance: `half of the last digit of both figures; beyond 10 % it is wrong`,
    fixes: verdict === 'agrees' ? [] : [conversionFix(text, second, metresOf(first))],
  })
}
