/** Where a draft has more findings than lines, the chosen card stands below its line: both are brought into view. */

/** Pixels: of the bar that stays on top, and to the lower end. */
const bar = 56
const foot = 12

/** How far to scroll down; 0 where the card is seen already, or the line would leave the view. */
export function scrollFor(
  card: { readonly bottom: number },
  line: number,
  view: { readonly top: number; readonly bottom: number },
): number {
  return Math.max(0, Math.min(card.bottom + foot - view.bottom, line - view.top - bar))
}

/** `lineTop`: of the line that the card speaks of, in the window. */
export function bringNear(list: HTMLElement, key: string, lineTop: () => number | undefined): void {
  // The cards are levelled in one frame and drawn in the next.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const desk = list.closest('.desk')
      const head = [...list.querySelectorAll<HTMLElement>('[data-card]')].find(({ dataset }) => dataset['card'] === key)
      const [card, line] = [head?.closest('article'), lineTop()]
      if (!desk || !card || line === undefined) return
      desk.scrollBy(0, scrollFor(card.getBoundingClientRect(), line, desk.getBoundingClientRect()))
    }),
  )
}
