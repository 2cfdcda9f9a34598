import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/formats/pack/pack.ts'
import { smallPack } from './small-pack.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8')

describe('data/README.md', () => {
  it('shows a pack.json that reads', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const { places } = smallPack()
    const empty = { type: 'FeatureCollection', features: [] }
    const result = readPack({ pack: JSON.parse(example), places, control: empty, events: empty })
    expect(result).toMatchObject({ pack: { id: 'mosul-2017', reachMetres: 20_000 } })
  })

  it.each(Object.keys(smallPack().control.features[0]?.properties ?? {}))(
    'explains the property %s of control',
    (name) => {
      expect(readme).toContain(`\`${name}\``)
    },
  )

  it.each(Object.keys(smallPack().places.features[2]?.properties ?? {}))(
    'explains the property %s of places',
    (name) => {
      expect(readme).toContain(`\`${name}\``)
    },
  )
})
