/** Files and folders that are written under another name until they are whole: none is left where the process is told to end. */
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'

const halves = new Set<string>()

/** To be called before such a file is made. */
export function beginHalf<Path extends string>(path: Path): Path {
  halves.add(path)
  return path
}

/** To be called when it has got its own name. */
export const endHalf = (path: string): boolean => halves.delete(path)

export async function removeHalf(path: string): Promise<void> {
  await rm(path, { force: true, recursive: true })
  endHalf(path)
}

/** At once: nothing waits any more when a signal ends the process. */
export function removeHalves(): void {
  for (const path of halves) rmSync(path, { force: true, recursive: true })
  halves.clear()
}
