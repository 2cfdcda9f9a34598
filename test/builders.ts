/** Small makers of results for tests: each fills what a test does not care about. */
import type { Geometry } from 'geojson'
import type {
  CheckResult,
  DraftNote,
  Finding,
  Fix,
  Ground,
  Measured,
  MentionReport,
  Note,
  PlaceReport,
  Stated,
} from '../src/core/model.ts'

export function place(id: string, lon: number, lat: number, more: Partial<PlaceReport> = {}): PlaceReport {
  return {
    id,
    name: id,
    nameAr: null,
    type: 'town',
    lon,
    lat,
    accuracyMetres: 500,
    extentMetres: 0,
    layer: 'theatre',
    source: 'test',
    ...more,
  }
}

export const raqqa = place('raqqa', 39.0083, 35.9528, { name: 'Raqqa', nameAr: 'الرقة', type: 'city' })
export const base = place('tabqa_airbase', 38.5668, 35.7547, { name: 'Tabqa airbase', type: 'airbase' })

export function mention(text: string, at: PlaceReport | null, more: Partial<MentionReport> = {}): MentionReport {
  return {
    text,
    from: 0,
    to: text.length,
    status: at ? 'resolved' : 'unknown',
    place: at,
    candidates: [],
    reasons: [],
    because: [],
    ...more,
  }
}

const nothing = { messageId: 'place.moving', values: {} } as const

export const fix = (from: number, to: number, insert: string, label = ''): Fix => ({
  from,
  to,
  insert,
  label,
  ...nothing,
})
export const note = (text: string, source: string | null): Note => ({ text, source, ...nothing })
export const draftNote = (code: DraftNote['code'], message: string): DraftNote => ({ code, message, ...nothing })

export function stated(more: Partial<Stated> = {}): Stated {
  return {
    relation: null,
    value: 45,
    unit: 'km',
    bound: 'exact',
    lowMetres: 44_500,
    highMetres: 45_500,
    directionDegrees: null,
    other: null,
    ...more,
  }
}

export function measured(more: Partial<Measured> = {}): Measured {
  return {
    metres: 45_505,
    lowMetres: 38_000,
    highMetres: 46_300,
    turfMetres: 45_449,
    bearingDegrees: 241.2,
    between: [
      [39.0083, 35.9528],
      [38.5668, 35.7547],
    ],
    ...more,
  }
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    kind: 'distance',
    from: 10,
    to: 33,
    quote: 'located 45km from Raqqa',
    subject: mention('The base', base),
    reference: mention('Raqqa', raqqa),
    stated: stated(),
    measured: measured(),
    region: { shape: 'ring', geometry: ringAround() },
    misfitMetres: 0,
    verdict: 'agrees',
    how: (more.verdict ?? 'agrees') === 'agrees' ? 'wording' : null,
    why: null,
    message: 'The base is 45.5 km from Raqqa.',
    messageId: 'place.moving',
    values: {},
    tolerance: null,
    tolerances: [],
    notes: [],
    fixes: [],
    ...more,
  }
}

/** A square with a square hole about Raqqa, wound by the right-hand rule. */
export function ringAround(): Geometry {
  return { type: 'Polygon', coordinates: [square(0.5, true), square(0.4, false)] }
}

function square(half: number, counterclockwise: boolean): number[][] {
  const ring = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([x = 0, y = 0]) => [Math.round((39 + x * half) * 10) / 10, Math.round((36 + y * half) * 10) / 10])
  return counterclockwise ? ring : ring.reverse()
}

export function result(more: Partial<CheckResult> = {}): CheckResult {
  return { findings: [], mentions: [], notes: [], packId: null, date: null, ...more }
}

export const noGround: Ground = {
  gazetteer: { lookup: () => [], has: () => false, suggest: () => [], get: () => null },
  outlines: { get: () => null, around: () => ({ country: null, province: null }) },
  packs: [],
  data: [{ id: 'raqqa-2016', version: '1', licence: 'CC BY 4.0' }],
}
