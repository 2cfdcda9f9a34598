import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/formats/pack/pack.ts'
import type { LooseFeature, SmallPack } from './small-pack.ts'
import { smallPack } from './small-pack.ts'

type File = 'places' | 'control' | 'events'

function errorsAfter(change: (files: SmallPack) => void) {
  const files = smallPack()
  change(files)
  const result = readPack(files)
  return 'errors' in result ? result.errors : []
}

function feature(files: SmallPack, file: File, id: string): LooseFeature {
  return files[file].features.find((one) => one.id === id) as LooseFeature
}

const set = (file: File, id: string, name: string, value: unknown) => (files: SmallPack) => {
  feature(files, file, id).properties[name] = value
}

const drop = (file: File, id: string, name: string) => (files: SmallPack) => {
  delete feature(files, file, id).properties[name]
}

const move = (file: File, id: string, coordinates: unknown) => (files: SmallPack) => {
  feature(files, file, id).geometry = { type: 'Point', coordinates }
}

const ring = (coordinates: unknown) => (files: SmallPack) => {
  feature(files, 'places', 'pond').geometry = { type: 'Polygon', coordinates: [coordinates] }
}

const frame = (name: string, value: unknown) => (files: SmallPack) => {
  files.pack[name] = value
}

const report =
  (distance: object, saidBy: string | null = 'Paper') =>
  (files: SmallPack) => {
    const whole = { from: 'beta', bound: 'within', value: 5, unit: 'km', ...distance }
    Object.assign(feature(files, 'events', 'event-1').properties, { distance: whole, ...(saidBy ? { saidBy } : {}) })
  }

const broken: readonly (readonly [string, (files: SmallPack) => void, string, string | null, RegExp])[] = [
  [
    'no collection',
    (files) => {
      files.places.type = 'Feature'
    },
    'places',
    null,
    /FeatureCollection/,
  ],
  [
    'a feature that is a number',
    (files) => {
      files.places.features.push(7 as never)
    },
    'places',
    'features[3]',
    /JSON Object/,
  ],
  [
    'a type misspelt',
    (files) => {
      feature(files, 'places', 'alpha').type = 'feature'
    },
    'places',
    'alpha',
    /"Feature"/,
  ],
  [
    'no id',
    (files) => {
      feature(files, 'places', 'beta').id = undefined
    },
    'places',
    'features[1]',
    /needs an "id"/,
  ],
  [
    'an id of capitals',
    (files) => {
      feature(files, 'places', 'pond').id = 'The Pond'
    },
    'places',
    'The Pond',
    /lower-case/,
  ],
  [
    'an id twice',
    (files) => {
      feature(files, 'control', 'alpha-2').id = 'alpha-1'
    },
    'control',
    'alpha-1',
    /used twice/,
  ],
  [
    'no geometry',
    (files) => {
      feature(files, 'places', 'alpha').geometry = null
    },
    'places',
    'alpha',
    /geometry/,
  ],
  ['a member missing', drop('places', 'alpha', 'source'), 'places', 'alpha', /"source" is missing/],
  ['an empty source', set('places', 'alpha', 'source', ' '), 'places', 'alpha', /"source" must be a text/],
  ['a member misspelt', set('places', 'alpha', 'populaton', 5), 'places', 'alpha', /"populaton" is not a known/],
  ['a type outside the list', set('places', 'alpha', 'type', 'megacity'), 'places', 'alpha', /"type" is not one of/],
  ['a negative accuracy', set('places', 'alpha', 'accuracyMetres', -1), 'places', 'alpha', /"accuracyMetres" must be/],
  [
    'a figure as text',
    set('places', 'alpha', 'extentMetres', '900'),
    'places',
    'alpha',
    /"extentMetres" must be a number/,
  ],
  ['a country by name', set('places', 'alpha', 'country', 'Syria'), 'places', 'alpha', /"country" must look like SY/],
  [
    'names without English',
    set('places', 'alpha', 'names', { ar: null, aliases: [] }),
    'places',
    'alpha',
    /"en" is missing/,
  ],
  [
    'a link that runs',
    set('control', 'beta-1', 'url', 'javascript:alert(1)'),
    'control',
    'beta-1',
    /"url" must look like http/,
  ],
  ['a longitude off the globe', move('places', 'alpha', [181, 11]), 'places', 'alpha', /not on the globe/],
  ['axes swapped, one beyond 90', move('places', 'alpha', [11, 131]), 'places', 'alpha', /swapped/],
  ['axes swapped, both in range', move('places', 'alpha', [11, 31]), 'places', 'alpha', /axes look swapped/],
  ['a text for a number', move('places', 'alpha', ['31', 11]), 'places', 'alpha', /numbers/],
  ['a position of one', move('places', 'alpha', [31]), 'places', 'alpha', /two/],
  ['too many decimals', move('places', 'alpha', [31.1234567, 11]), 'places', 'alpha', /more than 6 decimals/],
  [
    'an open ring',
    ring([
      [31, 11],
      [31.2, 11],
      [31.2, 11.2],
      [31, 11.2],
    ]),
    'places',
    'pond',
    /not closed|first and last/,
  ],
  [
    'a clockwise ring',
    ring([
      [31, 11],
      [31, 11.2],
      [31.2, 11.2],
      [31.2, 11],
      [31, 11],
    ]),
    'places',
    'pond',
    /clockwise/,
  ],
  [
    'a bow-tie',
    ring([
      [31, 11],
      [31.4, 11.2],
      [31.2, 11],
      [31.2, 11.4],
      [31, 11],
    ]),
    'places',
    'pond',
    /crosses itself/,
  ],
  [
    'another crs',
    (files) => {
      files.places.crs = { type: 'name' }
    },
    'places',
    null,
    /"crs"/,
  ],
  ['a lake without a point', drop('places', 'pond', 'point'), 'places', 'pond', /needs "point"/],
  ['a second point', set('places', 'alpha', 'point', [31, 11]), 'places', 'alpha', /second one/],
  [
    'a capital of nothing',
    set('places', 'alpha', 'capitalOf', ['atlantis']),
    'places',
    'alpha',
    /atlantis is no place/,
  ],
  ['an unknown place held', set('control', 'beta-1', 'placeId', 'gamma'), 'control', 'beta-1', /gamma is no place/],
  ['an event nowhere', set('events', 'event-1', 'placeId', 'gamma'), 'events', 'event-1', /gamma is no place/],
  [
    'an unknown holder',
    set('control', 'beta-1', 'holder', 'green'),
    'control',
    'beta-1',
    /green, which pack.json does not/,
  ],
  ['an unknown actor', set('events', 'event-1', 'actor', 'green'), 'events', 'event-1', /green/],
  ['a holder off a prototype', set('control', 'beta-1', 'holder', 'toString'), 'control', 'beta-1', /toString/],
  ['an unknown basis', set('control', 'beta-1', 'basis', 'rumour'), 'control', 'beta-1', /"basis" is not one of/],
  [
    'a record away from its place',
    move('control', 'beta-1', [31, 11]),
    'control',
    'beta-1',
    /must be that of beta: 31.1, 11.2/,
  ],
  ['no calendar day', set('control', 'beta-1', 'from', '2020-02-30'), 'control', 'beta-1', /no day of the calendar/],
  ['a day in words', set('events', 'event-1', 'from', '5 January'), 'events', 'event-1', /must be a day/],
  [
    'an end before its start',
    set('control', 'alpha-2', 'to', '2020-01-02'),
    'control',
    'alpha-2',
    /comes before "from"/,
  ],
  [
    'a start after the pack',
    set('control', 'beta-1', 'from', '2021-01-01'),
    'control',
    'beta-1',
    /after the pack's last day/,
  ],
  [
    'an event before the pack',
    (files) => {
      Object.assign(feature(files, 'events', 'event-1').properties, { from: '2019-01-01', to: '2019-01-01' })
    },
    'events',
    'event-1',
    /before the pack's first day/,
  ],
  ['two records at once', set('control', 'alpha-1', 'to', '2020-01-07'), 'control', 'alpha-1', /runs into alpha-2/],
  ['a record without an end', set('control', 'alpha-1', 'to', null), 'control', 'alpha-1', /end it with "to"/],
  [
    'the same day and order',
    set('control', 'alpha-3', 'order', 1),
    'control',
    'alpha-3',
    /same day and order as alpha-2/,
  ],
  ['a pack without a licence', frame('licence', undefined), 'pack', null, /"licence"/],
  ['a pack that ends first', frame('to', '2019-12-31'), 'pack', null, /comes before "from"/],
  ['an extent turned round', frame('extent', [32, 10, 30, 12]), 'pack', null, /from west to east/],
  ['a holder without an Arabic name', frame('holders', { red: { en: 'Red' } }), 'pack', null, /red: "ar" is missing/],
  ['neither a source nor sources', drop('events', 'event-1', 'source'), 'events', 'event-1', /"source" is missing/],
  ['a source without a link or null', drop('control', 'beta-1', 'url'), 'control', 'beta-1', /"url" is missing/],
  ['a source of its own beside pages', set('control', 'beta-1', 'sources', ['paper']), 'control', 'beta-1', /keep one/],
  ['what pages say, without pages', set('control', 'beta-1', 'says', 'held'), 'control', 'beta-1', /it has none/],
  ['a page that pack.json does not name', set('places', 'alpha', 'sources', ['blog']), 'places', 'alpha', /blog is no/],
  [
    'a page without a day',
    frame('sources', { paper: { title: 'A', publisher: 'B', url: 'https://example.org/' } }),
    'pack',
    null,
    /paper: needs "date", or "accessed"/,
  ],
  [
    'a page whose link runs',
    frame('sources', { paper: { title: 'A', publisher: 'B', date: '2020', url: 'javascript:1' } }),
    'pack',
    null,
    /paper: "url" must look like/,
  ],
  [
    'a holding that begins after its day',
    set('control', 'alpha-1', 'since', '2020-02'),
    'control',
    'alpha-1',
    /"since"/,
  ],
  [
    'a month of 13',
    set('control', 'alpha-1', 'since', '2019-13'),
    'control',
    'alpha-1',
    /"since" must be a day, a month/,
  ],
  ['a distance that nobody gives', report({}, null), 'events', 'event-1', /"saidBy" is missing/],
  ['a distance from nowhere', report({ from: 'gamma' }), 'events', 'event-1', /gamma, which is no place/],
  ['a distance in leagues', report({ unit: 'league' }), 'events', 'event-1', /"distance" "unit" is not one of km/],
  ['a distance below nothing', report({ value: -5 }), 'events', 'event-1', /"distance" "value" must be/],
  ['a range without its end', report({ bound: 'range' }), 'events', 'event-1', /a range has an "upper"/],
  ['an end without a range', report({ upper: 12 }), 'events', 'event-1', /a range has an "upper"/],
  ['a range turned round', report({ bound: 'range', upper: 4 }), 'events', 'event-1', /a range has an "upper"/],
  [
    'no pack at all',
    (files) => {
      files.pack = null as never
    },
    'pack',
    null,
    /must be an object/,
  ],
]

describe('readPack', () => {
  it('reads a sound pack', () => {
    const result = readPack(smallPack())
    if (!('pack' in result)) throw new Error(JSON.stringify(result.errors))
    const { pack } = result
    expect(pack.places.map(({ id, lon, lat, outline, layer }) => [id, lon, lat, outline, layer])).toEqual([
      ['alpha', 31, 11, null, 'theatre'],
      ['beta', 31.1, 11.2, null, 'theatre'],
      ['pond', 31.5, 11.5, 'pond', 'theatre'],
    ])
    expect(pack.outlines.map(({ id, accuracyMetres }) => [id, accuracyMetres])).toEqual([['pond', 100]])
    expect(pack.control.map(({ placeId, from, order }) => `${placeId} ${from} ${order}`)).toEqual([
      'alpha 2020-01-01 1',
      'beta 2020-01-01 1',
      'alpha 2020-01-05 1',
      'alpha 2020-01-05 2',
    ])
    expect(pack.events).toEqual([
      {
        id: 'event-1',
        date: '2020-01-05',
        kind: 'capture',
        placeId: 'alpha',
        actor: 'red',
        statedFigures: '5 km',
        source: 'Paper',
        url: 'https://example.org/1',
      },
    ])
  })

  it('names pages with publisher, title and day, and links to the first', () => {
    const files = smallPack()
    files.pack.sources = {
      wire: { title: 'Army advances', publisher: 'Wire', date: '2020-01-04', url: 'https://example.org/wire' },
      list: {
        title: '[A list of towns]',
        publisher: 'Encyclopedia',
        accessed: '2026',
        url: 'https://example.org/list',
      },
    }
    const record = feature(files, 'control', 'beta-1').properties
    delete record.source
    delete record.url
    Object.assign(record, { sources: ['wire', 'list'], says: 'held by blue', since: '2019-12' })
    const result = readPack(files)
    if (!('pack' in result)) throw new Error(JSON.stringify(result.errors))
    expect(result.pack.control.find(({ placeId }) => placeId === 'beta')).toMatchObject({
      source: 'Wire, “Army advances”, 2020-01-04; Encyclopedia, [A list of towns]: held by blue',
      url: 'https://example.org/wire',
      since: '2019-12',
    })
  })

  it('does not take the first day of the data for the day of a capture', () => {
    const result = readPack(smallPack())
    if (!('pack' in result)) throw new Error(JSON.stringify(result.errors))
    expect(result.pack.control.map(({ from, since }) => [from, since])).toEqual([
      ['2020-01-01', null],
      ['2020-01-01', null],
      ['2020-01-05', undefined],
      ['2020-01-05', undefined],
    ])
  })

  it('keeps what a report says of where a force stood', () => {
    const files = smallPack()
    report({ directionDegrees: 90 })(files)
    set('events', 'event-1', 'to', '2020-01-07')(files)
    const result = readPack(files)
    if (!('pack' in result)) throw new Error(JSON.stringify(result.errors))
    expect(result.pack.events[0]).toMatchObject({
      date: '2020-01-05',
      until: '2020-01-07',
      saidBy: 'Paper',
      distance: { from: 'beta', bound: 'within', value: 5, unit: 'km', directionDegrees: 90 },
    })
  })

  it.each(broken)('flags %s', (_, change, file, name, message) => {
    const errors = errorsAfter(change)
    expect(errors).toContainEqual({ file, feature: name, message: expect.stringMatching(message) as string })
  })

  it.each(broken)('says no more than needed of %s', (_, change) => {
    expect(errorsAfter(change).length).toBeLessThanOrEqual(2)
  })

  it.each<readonly [string, (files: SmallPack) => void]>([
    ['a gap in which nobody is known to hold', set('control', 'alpha-1', 'to', '2020-01-02')],
    ['a record that began before the pack', set('control', 'alpha-1', 'from', '2019-06-01')],
    [
      'a country whose centre lies elsewhere',
      (files) => {
        Object.assign(feature(files, 'places', 'beta').properties, { type: 'country', outline: 'country:XX' })
        move('places', 'beta', [11, 31])(files)
        move('control', 'beta-1', [11, 31])(files)
      },
    ],
    [
      'a hole',
      (files) => {
        const pond = feature(files, 'places', 'pond').geometry as { coordinates: unknown[] }
        pond.coordinates.push([
          [31.45, 11.45],
          [31.45, 11.5],
          [31.5, 11.5],
          [31.5, 11.45],
          [31.45, 11.45],
        ])
      },
    ],
    ['no reach', frame('reachMetres', 5000)],
    [
      'an empty event list',
      (files) => {
        files.events.features.length = 0
      },
    ],
  ])('does not flag %s', (_, change) => {
    expect(errorsAfter(change)).toEqual([])
  })

  const oddities = [null, [], 'x', { properties: null }]
  it.each([undefined, null, 7, 'x', [], {}, { type: 'FeatureCollection', features: oddities }])(
    'does not throw for %j in every file',
    (value) => {
      const result = readPack({ pack: value, places: value, control: value, events: value })
      expect('errors' in result && result.errors.length).toBeGreaterThan(3)
    },
  )
})
