/** A pack of two places and a pond, as its four files hold it; a new copy for every test. */
export function smallPack() {
  return structuredClone({
    pack: {
      id: 'small',
      title: 'Small',
      version: '1.0.0',
      from: '2020-01-01',
      to: '2020-01-10',
      extent: [30, 10, 32, 12] as unknown[],
      licence: 'CC0',
      attribution: 'Nobody',
      reachMetres: 20_000,
      holders: { red: { en: 'Red', ar: 'أحمر' }, blue: { en: 'Blue', ar: 'أزرق' } } as Record<string, unknown>,
    } as Record<string, unknown>,
    places: collection([
      place('alpha', [31, 11], { capitalOf: ['province:XX-A'] }),
      place('beta', [31.1, 11.2], {}),
      {
        ...place('pond', [31.5, 11.5], {
          type: 'lake',
          point: [31.5, 11.5],
          outlineAccuracyMetres: 100,
          outlineSource: 'Drawn for the test',
        }),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [31.4, 11.4],
              [31.6, 11.4],
              [31.6, 11.6],
              [31.4, 11.6],
              [31.4, 11.4],
            ],
          ],
        },
      },
    ]),
    control: collection([
      record('alpha-1', 'alpha', [31, 11], { from: '2020-01-01', to: '2020-01-04' }),
      record('alpha-2', 'alpha', [31, 11], { from: '2020-01-05', to: '2020-01-05', holder: 'blue' }),
      record('alpha-3', 'alpha', [31, 11], { from: '2020-01-05', to: null, order: 2 }),
      record('beta-1', 'beta', [31.1, 11.2], { from: '2020-01-01', to: null, holder: 'blue' }),
    ]),
    events: collection([
      {
        type: 'Feature',
        id: 'event-1',
        geometry: { type: 'Point', coordinates: [31, 11] },
        properties: {
          placeId: 'alpha',
          kind: 'capture',
          actor: 'red',
          from: '2020-01-05',
          to: '2020-01-05',
          statedFigures: '5 km',
          source: 'Paper',
          url: 'https://example.org/1',
        },
      },
    ]),
  })
}

export type SmallPack = ReturnType<typeof smallPack>

export interface LooseFeature {
  type: unknown
  id: unknown
  geometry: { type: unknown; coordinates: unknown } | null
  properties: Record<string, unknown>
}

function collection(features: LooseFeature[]): { type: string; features: LooseFeature[] } & Record<string, unknown> {
  return { type: 'FeatureCollection', features }
}

function place(id: string, coordinates: readonly number[], more: Record<string, unknown>): LooseFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      names: { en: id, ar: null, aliases: [] },
      type: 'town',
      accuracyMetres: 500,
      extentMetres: 1000,
      country: 'XX',
      province: 'XX-A',
      source: 'Atlas',
      ...more,
    },
  }
}

function record(
  id: string,
  placeId: string,
  coordinates: readonly number[],
  more: Record<string, unknown>,
): LooseFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { placeId, holder: 'red', order: 1, basis: 'reported', source: 'Paper', url: null, ...more },
  }
}
