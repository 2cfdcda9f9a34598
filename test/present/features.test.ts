import { describe, expect, it } from 'vitest'
import type { FrontDay, Holder } from '../../src/core/model.ts'
import { claimFeatures, frontFeatures, heldFeatures, placeFeatures } from '../../src/present/features.ts'
import { holderColour, verdictColours } from '../../src/present/palette.ts'
import { base, finding, measured, mention, place, raqqa, result, stated } from '../builders.ts'

describe('placeFeatures', () => {
  it('draws each place once, however often it is named', () => {
    const features = placeFeatures(result({ mentions: [mention('Raqqa', raqqa), mention('the city', raqqa)] }))
    expect(features.map(({ id, properties }) => [id, properties.mentions])).toEqual([['place:raqqa', 2]])
  })

  it('carries the worst verdict of the findings that speak of the place', () => {
    const findings = [finding(), finding({ id: 'f2', verdict: 'disagrees' }), finding({ id: 'f3', verdict: 'loose' })]
    const [feature] = placeFeatures(result({ findings, mentions: [mention('Raqqa', raqqa)] }))
    expect(feature?.properties).toMatchObject({ verdict: 'disagrees', 'marker-color': verdictColours.disagrees })
  })

  it('has no verdict for a place that no finding speaks of', () => {
    const [feature] = placeFeatures(result({ mentions: [mention('Raqqa', raqqa)] }))
    expect(feature?.properties.verdict).toBeNull()
  })

  it('draws every candidate of an ambiguous name, marked as such', () => {
    const candidates = [raqqa, base].map((one) => ({ ...one, verdict: null, reasons: [], because: [] }))
    const features = placeFeatures(result({ mentions: [mention('Tabqa', null, { status: 'ambiguous', candidates })] }))
    expect(features.map(({ id, properties }) => [id, properties.status])).toEqual([
      ['place:raqqa', 'ambiguous'],
      ['place:tabqa_airbase', 'ambiguous'],
    ])
  })

  it('shows a place as meant once a mention means it, whatever the order', () => {
    const may = mention('Tabqa', null, {
      status: 'ambiguous',
      candidates: [{ ...base, verdict: null, reasons: [], because: [] }],
    })
    const does = mention('the base', base)
    for (const mentions of [
      [may, does],
      [does, may],
    ]) {
      expect(placeFeatures(result({ mentions })).map(({ properties }) => properties.status)).toEqual(['resolved'])
    }
  })

  it('draws nothing for an unknown name, nor for its suggestions', () => {
    const candidates = [{ ...raqqa, verdict: null, reasons: [], because: [] }]
    expect(placeFeatures(result({ mentions: [mention('Raqa', null, { candidates })] }))).toEqual([])
  })

  it('names the Arabic name beside the English one', () => {
    expect(placeFeatures(result({ mentions: [mention('Raqqa', raqqa)] }))[0]?.properties.title).toBe('Raqqa (الرقة)')
  })
})

describe('claimFeatures', () => {
  it('draws the region below the line', () => {
    const features = claimFeatures(result({ findings: [finding()] }))
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['claim:f1:region', 'Polygon'],
      ['claim:f1:line', 'LineString'],
    ])
  })

  it('runs the line between the two points measured between, reference first', () => {
    const line = claimFeatures(result({ findings: [finding()] }))[1]
    expect(line?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [39.0083, 35.9528],
        [38.5668, 35.7547],
      ],
    })
  })

  it('takes the short way over the antimeridian', () => {
    const across = finding({
      measured: measured({
        between: [
          [179, 0],
          [-179, 1],
        ],
      }),
    })
    const line = claimFeatures(result({ findings: [across] }))[1]
    expect(line?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [179, 0],
        [181, 1],
      ],
    })
  })

  it('draws the region alone for a force that moves', () => {
    const moving = finding({ measured: null, verdict: 'undecided', why: 'moving-subject' })
    expect(claimFeatures(result({ findings: [moving] })).map(({ id }) => id)).toEqual(['claim:f1:region'])
  })

  it('draws nothing for a conversion', () => {
    expect(claimFeatures(result({ findings: [finding({ measured: null, region: null })] }))).toEqual([])
  })

  const labels: readonly [string, Parameters<typeof finding>[0], string][] = [
    ['a distance', {}, '45.5 km, claimed 45'],
    ['miles', { stated: stated({ value: 28, unit: 'mi' }) }, '28.3 miles, claimed 28'],
    ['an upper bound', { stated: stated({ value: 10, bound: 'within' }) }, '45.5 km, claimed within 10'],
    [
      'a lower bound',
      { stated: stated({ value: 50, bound: 'more-than', highMetres: Infinity }) },
      '45.5 km, claimed more than 50',
    ],
    ['a range', { stated: stated({ value: 40, bound: 'range', highMetres: 50_000 }) }, '45.5 km, claimed 40 to 50'],
    ['both', { stated: stated({ directionDegrees: 90 }) }, '45.5 km west-south-west, claimed 45 east'],
    [
      'a direction',
      { stated: stated({ value: null, unit: null, directionDegrees: 90 }) },
      'west-south-west, claimed east',
    ],
    ['a stated figure alone', { measured: null, stated: stated({ value: 10, bound: 'within' }) }, 'within 10 km'],
  ]
  it.each(labels)('labels %s', (_name, more, label) => {
    expect(claimFeatures(result({ findings: [finding(more)] }))[0]?.properties.label).toBe(label)
  })
})

describe('frontFeatures', () => {
  const area = (holder: Holder, basis: 'reported' | 'inferred' = 'reported') => ({
    holder,
    basis,
    strength: 1,
    derived: true,
    placeIds: ['raqqa'],
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    },
  })
  const day: FrontDay = {
    date: '2016-06-19',
    packId: 'raqqa-2016',
    held: [
      {
        place: {
          ...place('raqqa', 39, 36),
          aliases: [],
          population: null,
          country: 'SY',
          province: null,
          outline: null,
          capitalOf: [],
        },
        record: {
          placeId: 'raqqa',
          holder: 'isis',
          from: '2016-06-01',
          to: null,
          order: 1,
          basis: 'baseline',
          source: 'press',
          url: null,
        },
      },
    ],
    areas: [area('government'), area('isis', 'inferred'), area('isis')],
    lines: [
      {
        holders: ['government', 'isis'],
        derived: true,
        faint: false,
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      },
    ],
  }

  it('gives every area and line an id of its own', () => {
    expect(frontFeatures(day).map(({ id }) => id)).toEqual([
      'front:raqqa-2016:2016-06-19:area:government',
      'front:raqqa-2016:2016-06-19:area:isis',
      'front:raqqa-2016:2016-06-19:area:isis:2',
      'front:raqqa-2016:2016-06-19:line:government-isis',
    ])
  })

  it('draws what is inferred paler than what is reported', () => {
    const [, inferred, reported] = frontFeatures(day).map(({ properties }) => properties['fill-opacity'] ?? 0)
    expect(inferred).toBeLessThan(reported ?? 0)
  })

  it('says of areas and lines that they are derived', () => {
    expect(frontFeatures(day).every(({ properties }) => properties.derived)).toBe(true)
  })

  it('draws a held place in the colour of its holder, with its source', () => {
    expect(heldFeatures(day)[0]?.properties).toMatchObject({
      holder: 'isis',
      since: '2016-06-01',
      source: 'press',
      'marker-color': holderColour('isis'),
    })
  })
})
