import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withArabicNames } from '../../src/dev/data/world/arabic-names.ts'
import { builtGround } from '../ground.ts'

const { gazetteer } = await builtGround()
const file = new URL('../../data/world/arabic-names.json', import.meta.url)
const names = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)

describe('towns named in Arabic by hand', () => {
  it.each(names)('%s is called %s, and found by it', (id, name) => {
    expect(gazetteer.get(id)?.nameAr).toBe(name)
    expect(gazetteer.lookup(name).map(({ place }) => place.id)).toContain(id)
  })

  it('stop the build where there is no such town', () => {
    expect(() => withArabicNames([], new Map([['geonames:0', 'لا']]))).toThrow(/no town has the id geonames:0/)
  })
})
