/** The table of disputed land and other days: every code and id is one that the ground knows. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dispute, States } from '../../src/core/model.ts'
import { builtGround } from '../ground.ts'

const table = JSON.parse(readFileSync('data/world/states.json', 'utf8')) as States
const ground = await builtGround()
const provinces = readFileSync('data/world/provinces.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]!)
const day = /^\d{4}-\d\d-\d\d$/

/** Codes of its areas that no province has. */
const strangers = ({ areas = [] }: Dispute): readonly string[] =>
  areas.filter((area) => !provinces.some((code) => code.startsWith(area)))

describe('disputed land', () => {
  it.each(table.disputed.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(one.source.length).toBeGreaterThan(10)
    expect((one.areas?.length ?? 0) + (one.ring?.length ?? 0)).toBeGreaterThan(0)
    expect(strangers(one)).toEqual([])
    for (const code of one.claimants) expect(ground.gazetteer.get(`country:${code}`), code).not.toBeNull()
    for (const date of [one.from, one.to]) if (date !== undefined) expect(date).toMatch(day)
    if (one.settled !== undefined) expect(one.claimants).toContain(one.settled)
    expect(one.claimants.length + (one.entity ? 1 : 0)).toBeGreaterThan(1)
  })

  it('is built as it stands there', () => {
    expect(ground.states).toEqual({
      disputed: table.disputed,
      capitals: table.capitals,
      successions: table.successions,
      parted: table.parted,
    })
  })
})

describe('provinces that were divided', () => {
  it.each((table.parted ?? []).map((one) => [one.province, one] as const))('%s', (province, one) => {
    expect(provinces).toContain(province)
    expect(one.until).toMatch(day)
    expect(one.source.length).toBeGreaterThan(10)
  })
})

describe('capitals of other days, and second ones', () => {
  it.each(table.capitals.map((one) => [`${one.country} ${one.name} ${one.to ?? ''}`, one] as const))(
    '%s',
    (_id, one) => {
      const place = ground.gazetteer.get(one.place)
      expect(place?.country).toBe(one.name === 'Jerusalem' ? 'IL' : one.country)
      expect(ground.gazetteer.lookup(one.name).map((match) => match.place.id)).toContain(one.place)
      expect(one.source.length).toBeGreaterThan(5)
      if (one.from !== undefined && one.to !== undefined) expect(one.from < one.to).toBe(true)
    },
  )
})

describe('land that was another state’s', () => {
  it.each(table.successions.map((one) => [`${one.land} ${one.until}`, one] as const))('%s', (_id, one) => {
    expect(one.until).toMatch(day)
    expect(one.source.length).toBeGreaterThan(5)
  })
})
