/** Ids of a pack, which are slugs, from what people call things. */
import { drawnAs, namedHolders } from '../../../present/palette.ts'
import type { AuthoredHolder } from './authored.ts'

/** "Ain Issa" -> "ain-issa"; `otherwise` where no Latin letter or digit is left. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return (
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || otherwise
  )
}

/** The first of stem, stem-2, stem-3... that will do. */
export function firstFree(stem: string, will: (id: string) => boolean): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`
    if (will(id)) return id
  }
}

/**
 * Ids of holders by their keys. A holder's colour and texture follow from its id, so that they are the same in every
 * map and file: one that is to be drawn otherwise gets a number behind its name until it is.
 */
export function holderIds(holders: readonly AuthoredHolder[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { key, drawnAs: wanted } of holders) {
    const isFree = (id: string): boolean => ![...ids.values()].includes(id)
    const named = namedHolders.includes(wanted) && isFree(wanted)
    const stem = slugOf(key, 'holder')
    ids.set(
      key,
      named ? wanted : firstFree(stem, (id) => isFree(id) && (drawnAs(id) === wanted || namedHolders.includes(wanted))),
    )
  }
  return ids
}
