export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * Called where a part of the page begins that takes the focus: what it gives back is to be called when the part has gone,
 * and brings the focus to where it was, should it be lost.
 */
export function focusBefore(): () => void {
  const before = document.activeElement
  return () => {
    if (before instanceof HTMLElement && before.isConnected && isFocusLost()) before.focus({ preventScroll: true })
  }
}
