/** Text of packs and of files inside a worded message: it is in English, whatever language the page speaks. */
import type { Told } from '../../core/model.ts'

export interface Piece {
  readonly text: string
  readonly isForeign: boolean
}

/** Values of messages that a pack or a file brings as they stand. */
const brought: ReadonlySet<string> = new Set(['source', 'note', 'fault'])

const stringsOf = (values: object): readonly string[] =>
  Object.entries(values).flatMap(([key, value]) => (brought.has(key) && typeof value === 'string' ? [value] : []))

/** The message in pieces, those that are no wording of ours apart. */
export function piecesOf(text: string, { values, also = [] }: Pick<Told, 'values' | 'also'>): readonly Piece[] {
  const foreign = [values, ...also.map((one) => one.values)].flatMap(stringsOf).filter((one) => one !== '')
  return foreign.reduce<readonly Piece[]>(
    (pieces, one) => pieces.flatMap((piece) => parted(piece, one)),
    [{ text, isForeign: false }],
  )
}

/** A piece parted around the first place where a text stands in it. */
function parted(piece: Piece, foreign: string): readonly Piece[] {
  const at = piece.isForeign ? -1 : piece.text.indexOf(foreign)
  if (at < 0) return [piece]
  const end = at + foreign.length
  return [
    { text: piece.text.slice(0, at), isForeign: false },
    { text: foreign, isForeign: true },
    { text: piece.text.slice(end), isForeign: false },
  ].filter(({ text }) => text !== '')
}
