/** Attributions one after another, each maker named once: packs and the world's gazetteer share many. */
export function unrepeated(attributions: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const one of attributions) {
    const before = kept.join('; ')
    const fresh = one.split(', ').filter((maker) => !before.includes(maker))
    if (fresh.length > 0) kept.push(fresh.join(', '))
  }
  return kept
}
