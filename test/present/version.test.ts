import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from '../../src/present/version.ts'

it('is the version of the package', () => {
  const file = new URL('../../package.json', import.meta.url)
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  expect(version).toBe(manifest.version)
})
