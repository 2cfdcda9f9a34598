/** Behind what is shown, so that heavy loading does not hold it up. */

/** A page in the background draws no frames: there it runs all the same. */
const atMostMilliseconds = 200

/** Calls `run` once the next frame is on the screen; what it returns calls that off. */
export function onceShown(run: () => void): () => void {
  let timer = setTimeout(run, atMostMilliseconds)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    // A frame's callbacks run before it is drawn, a timer after it.
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
