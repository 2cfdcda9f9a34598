import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onceShown } from '../../../src/app/page/once-shown.ts'

let frames: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void (frames[id - 1] = () => {}))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([
  ['after a frame has been drawn', true],
  ['where no frame comes, as in a tab behind others', false],
])('runs once, %s', (_, drawn) => {
  const run = vi.fn()
  onceShown(run)
  if (drawn) for (const frame of frames) frame()
  expect(run).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

it.each([true, false])('does not run when it is called off, a frame drawn: %s', (drawn) => {
  const run = vi.fn()
  const stop = onceShown(run)
  if (drawn) for (const frame of frames) frame()
  stop()
  for (const frame of frames) frame()
  vi.runAllTimers()
  expect(run).not.toHaveBeenCalled()
})
