/** Cards beside the lines they speak of: as level as they can be without overlapping. */

export interface Levelled {
  /** Where its line is, in pixels from the top. */
  readonly wanted: number
  readonly height: number
}

/**
 * Tops in the order of the cards. The card at `anchor` stands level with its line; those before it give way upwards,
 * as far as there is room below 0, and those after it downwards. Without an anchor (-1) all give way downwards.
 */
export function levelTops(cards: readonly Levelled[], gap: number, anchor = -1): readonly number[] {
  const tops = cards.map(({ wanted }) => Math.max(0, wanted))
  for (let index = anchor - 1; index >= 0; index--) {
    const height = cards[index]?.height ?? 0
    tops[index] = Math.max(0, Math.min(tops[index] ?? 0, (tops[index + 1] ?? 0) - gap - height))
  }
  for (let index = 1; index < tops.length; index++) {
    const above = (tops[index - 1] ?? 0) + (cards[index - 1]?.height ?? 0) + gap
    tops[index] = Math.max(tops[index] ?? 0, above)
  }
  return tops
}
