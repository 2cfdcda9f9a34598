/** "12 miles 400 yards", "3 km 500 m": one length in two units. */
import type { Quantity } from '../../model.ts'
import { metresPer } from '../../units.ts'

const isWhole = ({ measure, bound, upper, value }: Quantity): boolean =>
  measure === 'length' && (bound === 'exact' || bound === 'about') && upper === null && Number.isInteger(value)

/** Whether, with but a space between, the second goes on counting where the first has stopped: in a smaller unit, less than one of the larger. */
function goesOn(text: string, first: Quantity, second: Quantity): boolean {
  const [large, small] = [metresPer(first.unit), metresPer(second.unit)]
  const rest = second.value * small
  return (
    isWhole(first) &&
    isWhole(second) &&
    second.bound === 'exact' &&
    large >= 1_000 &&
    small < large &&
    rest < large &&
    /^\s{1,3}$/.test(text.slice(first.figure.to, second.from))
  )
}

function joined(text: string, first: Quantity, second: Quantity): Quantity {
  const [metres, slack] = [metresPer(first.unit), (second.highMetres - second.lowMetres) / 2]
  const whole = first.value * metres + second.value * metresPer(second.unit)
  return {
    ...first,
    to: second.to,
    text: text.slice(first.from, second.to),
    figure: { from: first.figure.from, to: second.figure.to },
    number: { from: first.number.from, to: second.figure.to },
    value: Math.round((1000 * whole) / metres) / 1000,
    inTwoUnits: true,
    lowMetres: whole - slack,
    highMetres: whole + slack,
    lastToken: second.lastToken,
  }
}

/** Lengths in the order of the text, those in two units as one. */
export function joinCompounds(text: string, found: readonly Quantity[]): Quantity[] {
  const all: Quantity[] = []
  for (const quantity of found) {
    const last = all.at(-1)
    if (last && !last.inTwoUnits && goesOn(text, last, quantity)) all[all.length - 1] = joined(text, last, quantity)
    else all.push(quantity)
  }
  return all
}
