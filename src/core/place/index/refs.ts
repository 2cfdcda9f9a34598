import type { NameUse, Ordinary } from '../layer.ts'

/** A name's reference to a place: 24 bits for the place, then what the name is of it. */
const placeBits = 0xff_ffff
const shownFlag = 1 << 24
const arabicFlag = 1 << 25
const useShift = 26
const ordinaryShift = 28
const uses: readonly NameUse[] = ['name', 'demonym', 'abbreviation']
const ordinaries: readonly (Ordinary | null)[] = [null, 'word', 'person']

export const mostPlaces = placeBits

export interface RefParts {
  readonly place: number
  /** The name is the place's own, to show. */
  readonly shown: boolean
  readonly arabic: boolean
  readonly use: NameUse
  readonly ordinary: Ordinary | null
}

export function packRef({ place, shown, arabic, use, ordinary }: RefParts): number {
  const kinds = (uses.indexOf(use) << useShift) | (ordinaries.indexOf(ordinary) << ordinaryShift)
  return (place | (shown ? shownFlag : 0) | (arabic ? arabicFlag : 0) | kinds) >>> 0
}

export function placeOf(ref: number): number {
  return ref & placeBits
}

export function isShown(ref: number): boolean {
  return (ref & shownFlag) !== 0
}

export function isArabic(ref: number): boolean {
  return (ref & arabicFlag) !== 0
}

export function useOf(ref: number): NameUse {
  return uses[(ref >>> useShift) & 3] ?? 'name'
}

export function ordinaryOf(ref: number): Ordinary | null {
  return ordinaries[(ref >>> ordinaryShift) & 3] ?? null
}
