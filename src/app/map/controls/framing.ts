/** Room about what the map is asked to show, so that nothing of it lies under the buttons, the scale or the sources. */
export interface Room {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Pixels that the controls take: the buttons at the end of a line, scale and sources below. */
const buttons = 52
const scale = 44
/** Of the map's width and height that is left to what is shown. */
const share = 0.5

/** `about`: pixels on every side. Less in a map that is too small for it. */
export function roomIn(width: number, height: number, about: number, fromRight: boolean): Room {
  const across = Math.min(1, (width * (1 - share)) / (2 * about + buttons))
  const down = Math.min(1, (height * (1 - share)) / (2 * about + scale))
  const [near, far] = [Math.round(about * across), Math.round((about + buttons) * across)]
  return {
    top: Math.round(about * down),
    bottom: Math.round((about + scale) * down),
    left: fromRight ? far : near,
    right: fromRight ? near : far,
  }
}

/** The same for a map on the page, whose controls stand at the end of the page's lines. */
export function roomOf(container: HTMLElement, about: number): Room {
  const { clientWidth, clientHeight } = container
  return roomIn(clientWidth, clientHeight, about, getComputedStyle(container).direction === 'rtl')
}
