/** Which theatre pack a draft is shown with. */
import type { CheckResult, PartialDate, TheatrePack } from '../../../core/model.ts'

/** The pack that covers the draft; while it speaks of no place at all, that of its day. */
export function packFor(
  { packId, notes }: CheckResult,
  packs: readonly TheatrePack[],
  day: PartialDate | null,
): TheatrePack | null {
  if (notes.some(({ code }) => code === 'outside-pack' || code === 'no-pack')) return null
  return packs.find(({ id }) => id === packId) ?? packOfDay(packs, day)
}

/** The pack that knows of a day, else the first. */
export function packOfDay(packs: readonly TheatrePack[], day: PartialDate | null): TheatrePack | null {
  return packs.find(({ from, to }) => day !== null && day >= from.slice(0, day.length) && day <= to) ?? packs[0] ?? null
}
