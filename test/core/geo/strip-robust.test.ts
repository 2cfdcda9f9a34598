import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LineString } from 'geojson'
import { describe, expect, it } from 'vitest'
import { drawStrip } from '../../../src/core/geo/region/strip.ts'
import { loadGround } from '../../../src/formats/ground/ground-files.ts'

const built = fileURLToPath(new URL('../../../build/data/', import.meta.url))

describe.skipIf(!existsSync(join(built, 'manifest.json')))('strips of rivers (skipped before "npm run build")', () => {
  it('are drawn as one where corners lie too near one another for the clipper', async () => {
    const { outlines } = await loadGround((file) => readFile(join(built, file)))
    const rivers = [
      ['caqueta', 8000],
      ['colorado', 8000],
      ['colville', 5000],
      ['green', 8000],
      ['motagua', 5000],
    ] as const
    for (const [river, metres] of rivers) {
      const line = outlines.get(`river:${river}`)!.geometry as LineString
      expect(drawStrip(line, metres).coordinates, river).toHaveLength(1)
    }
  }, 60_000)
})
