/** {{coord|35|57|N|39|1|E}} as it is rendered: https://en.wikipedia.org/wiki/Template:Coord */
import type { Span } from '../../../core/model.ts'
import type { TextWriter } from '../rendered.ts'
import type { Argument } from './arguments.ts'

const marks = ['°', '′', '″']

/** Writes the pair; false where it is none. One that stands at the title of the page alone is a block of its own. */
export function writeCoord(
  source: string,
  args: readonly Argument[],
  whole: Span,
  out: TextWriter,
  inLine = false,
): boolean {
  const text = ({ from, to }: Span) => source.slice(from, to)
  const places = placesOf(source, args)
  const shown = args.find(({ name }) => name === 'display')
  const apart = !inLine && shown !== undefined && /^t(?:itle)?$/.test(text(shown))
  const sides = sidesOf(places, text)
  if (!sides) return false
  if (apart) out.block()
  out.construct(whole, () =>
    sides.forEach((side, index) => {
      if (index > 0) out.printed(' ', side[0]!.from, side[0]!.from)
      writeSide(source, side, index === 0 ? 'NS' : 'EW', out)
    }),
  )
  if (apart) out.block()
  return true
}

/** Whether the arguments make a pair. */
export const isCoord = (source: string, args: readonly Argument[]): boolean =>
  sidesOf(placesOf(source, args), ({ from, to }) => source.slice(from, to)) !== null

const placesOf = (source: string, args: readonly Argument[]): readonly Argument[] =>
  args.filter(({ name, from, to }) => name === null && !source.slice(from, to).includes(':'))

/** The arguments of latitude and of longitude: figures, and the letter of the hemisphere where there is one. */
function sidesOf(places: readonly Argument[], text: (arg: Span) => string): readonly (readonly Argument[])[] | null {
  const isNumber = (arg: Argument) => /^[-−]?\d{1,3}(?:\.\d{1,12})?$/.test(text(arg))
  const north = places.findIndex((arg) => /^[NS]$/i.test(text(arg)))
  const cut = north >= 0 ? north + 1 : 1
  const count = north >= 0 ? cut * 2 : 2
  const sides = [places.slice(0, cut), places.slice(cut, count)]
  if (cut > 4 || places.length < count) return null
  const east = north < 0 || /^[EW]$/i.test(text(places[count - 1]!))
  const figures = north < 0 ? places.slice(0, 2) : sides.flatMap((side) => side.slice(0, -1))
  return east && figures.every(isNumber) ? sides : null
}

function writeSide(source: string, side: readonly Argument[], letters: string, out: TextWriter): void {
  const last = side.at(-1)!
  const letter = /^[NSEW]$/i.test(source.slice(last.from, last.to)) ? last : null
  const figures = letter ? side.slice(0, -1) : side
  const below = !letter && /^[-−]/.test(source.slice(last.from, last.to))
  figures.forEach(({ from, to }, index) => {
    out.copy(source, below ? from + 1 : from, to)
    out.printed(marks[index]!, to, to)
  })
  if (letter) out.copy(source, letter.from, letter.to)
  else out.printed(letters[below ? 1 : 0]!, last.to, last.to)
}
