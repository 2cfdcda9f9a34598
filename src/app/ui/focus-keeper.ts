/**
 * The focus never falls off the page: where what had it is taken away (an applied fix, a removed layer, a form that is
 * done) and nobody gives it back, it goes to what stands nearest, so that keys and screen readers go on from there.
 * https://www.w3.org/WAI/WCAG22/Understanding/focus-order
 */
import { isFocusLost } from './focus-before.ts'

/** An element on the way from the focus up to the page, and where it stood among its parent's children. */
interface Step {
  readonly element: Element
  readonly parent: Element
  readonly at: number
}

const focusable = 'button:enabled, a[href], summary, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]'

/** Gives back what ends it. */
export function keepFocus(root: HTMLElement): () => void {
  let path: readonly Step[] = []
  const note = ({ target }: FocusEvent) => (path = target instanceof Element ? pathTo(target) : [])
  const observer = new MutationObserver(() => {
    const [own] = path
    if (!own || own.element.isConnected || !isFocusLost()) return
    const lost = path
    path = []
    nearest(lost)?.focus()
  })
  root.addEventListener('focusin', note)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    root.removeEventListener('focusin', note)
    observer.disconnect()
  }
}

function pathTo(target: Element): readonly Step[] {
  const steps: Step[] = []
  let element = target
  for (let parent = element.parentElement; parent; parent = element.parentElement) {
    steps.push({ element, parent, at: [...parent.children].indexOf(element) })
    element = parent
  }
  return steps
}

/** In the innermost element that is still there: the last before the place, else the first behind it. */
function nearest(path: readonly Step[]): HTMLElement | null {
  for (const { parent, at } of path.filter(({ parent: one }) => one.isConnected)) {
    const before = [...parent.children].slice(0, at).flatMap(focusableIn).at(-1)
    const behind = [...parent.children].slice(at).flatMap(focusableIn)[0]
    const found = before ?? behind
    if (found) return found
  }
  return null
}

function focusableIn(element: Element): readonly HTMLElement[] {
  const all = [...(element.matches(focusable) ? [element] : []), ...element.querySelectorAll(focusable)]
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility())
}
