/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Edges in the window, in pixels. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly bottom: number
}

const gap = 6
/** As much stays free at the window's edges, which an enlarged page brings near. */
const margin = 12

/** Where a sheet stands: below its button, flush with its left or right edge, and within the window as far as it fits. */
export function besideOpener(
  button: Edges,
  sheet: Size,
  window: Size,
  flush: 'left' | 'right',
): { readonly left: number; readonly top: number } {
  const left = flush === 'left' ? button.left : button.right - sheet.width
  return {
    left: within(left, window.width - sheet.width),
    top: within(button.bottom + gap, window.height - sheet.height),
  }
}

const within = (wanted: number, room: number): number => Math.max(margin, Math.min(wanted, room - margin))
