import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../src/dev/setup/run.mjs'
import type { Lock } from '../../../src/dev/setup/supply.mjs'
import { billOf, isPermitted, shippedPackages } from '../../../src/dev/setup/supply.mjs'

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown
const lock = read('package-lock.json') as Lock
const about = { name: 'groundline', version: '1.0.0', license: 'MIT' }
const manifest = {
  files: [
    {
      id: 'world',
      file: 'world.bin.gz',
      version: '2026-10',
      licence: 'CC BY 4.0',
      attribution: 'GeoNames',
      sha256: 'ab',
    },
  ],
}

describe('the packages that are shipped', () => {
  it('come under terms that let us ship them, every one', () => {
    const shipped = shippedPackages(lock)
    expect(shipped.length).toBeGreaterThan(20)
    expect(shipped.filter(({ licence }) => !isPermitted(licence)).map((one) => `${one.name}: ${one.licence}`)).toEqual(
      [],
    )
  })

  it('are held to what was published by their hashes', () => {
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(locked.filter(([, one]) => !/^sha512-/.test(one.integrity ?? '')).map(([path]) => path)).toEqual([])
    expect(locked.filter(([, one]) => !/^https:\/\//.test(one.resolved ?? 'https://')).map(([path]) => path)).toEqual(
      [],
    )
  })

  it.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['(EDL-1.0 OR EPL-1.0)', true],
    ['GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['LGPL-3.0', false],
    ['(MIT AND GPL-2.0)', false],
    ['', false],
    ['SEE LICENSE IN file', false],
  ])('%j: %s', (licence, may) => expect(isPermitted(licence)).toBe(may))
})

describe('the bill of materials', () => {
  it('names every package and data file with licence and hash, and nothing of the day or the machine', () => {
    const text = billOf(about, lock, manifest)
    expect(billOf(about, lock, manifest)).toBe(text)
    const bill = JSON.parse(text) as { readonly components: readonly Readonly<Record<string, unknown>>[] }
    expect(bill.components).toHaveLength(shippedPackages(lock).length + 1)
    expect(bill.components.every(({ licenses }) => Array.isArray(licenses) && licenses.length === 1)).toBe(true)
    expect(bill.components.every(({ hashes }) => Array.isArray(hashes) && hashes.length === 1)).toBe(true)
    expect(bill.components.at(-1)).toMatchObject({
      type: 'data',
      name: 'world',
      licenses: [{ license: { name: 'CC BY 4.0' } }],
    })
    expect(text).not.toMatch(/timestamp|serialNumber|https?:|node_modules/)
  })
})
