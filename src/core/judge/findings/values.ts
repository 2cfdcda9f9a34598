/** Values of messages: lengths, sides, words of the draft. */
import type {
  AreaUnit,
  Holder,
  Length,
  LengthSpan,
  LengthUnit,
  NamedHolder,
  Quantity,
  TheatrePack,
} from '../../model.ts'

/** In the unit that the author used. */
export const lengthIn = (metres: number, unit: LengthUnit | AreaUnit): Length => ({ metres, unit })

export const kilometres = (metres: number): Length => lengthIn(metres, 'km')

/** In metres below one kilometre. */
export const metresOrKilometres = (metres: number): Length => lengthIn(metres, metres < 950 ? 'm' : 'km')

/** Without a bound in JSON where there is no end. */
export const spanIn = (low: number, high: number, unit: LengthUnit | AreaUnit): LengthSpan => ({
  low: Math.max(0, low),
  high: Number.isFinite(high) ? high : null,
  unit,
})

/** The words of the draft in one line. */
export const wordsAt = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(from, to).replace(/\s+/g, ' ')

export const wordingOf = ({ lowMetres, highMetres, unit }: Quantity): LengthSpan => spanIn(lowMetres, highMetres, unit)

export const holderIn = ({ holders }: Pick<TheatrePack, 'holders'>, id: Holder): NamedHolder => {
  const names = holders?.[id]
  return { id, en: names?.en ?? id, ar: names?.ar || null }
}
