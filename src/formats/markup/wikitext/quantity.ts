/** {{unité|45|km}}, {{nombre|45|km}} of French pages: https://fr.wikipedia.org/wiki/Modèle:Unité */
import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import type { Argument } from './arguments.ts'

const figure = /^[-−+]?\d[\d.,\s\u00a0\u202f]{0,29}$/
/** "à=20", "ou=20": the other end of a range. */
const rangeEnd = /^(?:à|et|ou|-|–|±|×|x)\s{0,5}=\s{0,5}(?=[\d.,])/
const joiner = /^(?:à|et|ou|-|–|±|×|x)$/
const powers: Readonly<Record<string, string>> = { '2': '²', '3': '³' }
const space = '\u00a0'

/** Writes figures and units as they stand in the arguments; false where they are none. */
export function writeQuantity(source: string, args: readonly Argument[], whole: Span, out: TextWriter): boolean {
  const text = ({ from, to }: Argument) => source.slice(from, to)
  const places = args.filter(({ name }) => name === null || /^\d$/.test(name))
  const [first] = places
  if (!first || !/^[-−+]?\d/.test(text(first))) return false
  out.construct(whole, () => writePlaces(source, places, out))
  return true
}

function writePlaces(source: string, places: readonly Argument[], out: TextWriter): void {
  const text = ({ from, to }: Argument) => source.slice(from, to)
  const first = places[0]!
  let [isUnit, isFirst] = [!figure.test(text(first)), true]
  for (const place of places) {
    const words = text(place)
    const end = rangeEnd.exec(words)?.[0]
    if (isUnit && words in powers) out.printed(powers[words]!, place.from, place.to)
    else {
      if (!isFirst) out.printed(space, place.from, place.from)
      if (end) out.printed(`${end.replace(/\s*=\s*$/, '')}${space}`, place.from, place.from + end.length)
      out.words(source, end ? place.from + end.length : place.from, place.to)
    }
    isUnit = !end && !joiner.test(words) && !figure.test(words)
    isFirst = false
  }
}
