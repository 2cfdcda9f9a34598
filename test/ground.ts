/** The ground as built, opened once for all tests of a file (`npm test` builds it first). */
import { readFile } from 'node:fs/promises'
import { loadGround } from '../src/formats/ground/ground-files.ts'
import type { Ground } from '../src/core/index.ts'

let opened: Promise<Ground> | null = null

export const builtGround = (): Promise<Ground> =>
  (opened ??= loadGround(async (name) => new Uint8Array(await readFile(`build/data/${name}`))))
