/** What the author of a pack fills in beside the drawings, and what the two make together. */
import type {
  Authored,
  AuthoredEvent,
  AuthoredHolder,
  AuthoredNames,
} from '../../../../formats/pack/author/authored.ts'
import { holding } from '../../../../formats/pack/author/sites.ts'
import type { Drawing } from '../../../../present/drawing.ts'
import { drawnAs, holderName, namedHolders, spareHolders } from '../../../../present/palette.ts'
import type { FeatureType, HolderNames, Place, PlaceReport, TheatrePack } from '../../../../core/model.ts'
import { readDate } from '../../../kernel/read-date.ts'

/** All as typed, as everything in this file that is a form. */
export interface HolderForm {
  readonly en: string
  readonly ar: string
  readonly drawnAs: string
  /** What texts call it, separated by commas. */
  readonly called: string
}

export interface NamesForm {
  readonly ar: string
  /** Separated by commas. */
  readonly others: string
  readonly type: FeatureType | null
}

export interface EventForm extends AuthoredEvent {
  /** Tells events apart while they are edited. */
  readonly id: string
}

export interface PackForm {
  readonly title: string
  readonly from: string
  readonly to: string
  /** Kilometres, as typed. */
  readonly reach: string
  readonly licence: string
  readonly attribution: string
  /** What was typed of holders, by key. */
  readonly holders: Readonly<Record<string, Partial<HolderForm>>>
  /** What was typed of places, by id. */
  readonly places: Readonly<Record<string, Partial<NamesForm>>>
  readonly events: readonly EventForm[]
}

export const looks: readonly string[] = [...namedHolders, ...spareHolders]

/** First and last day as the drawings have them. */
export function formFor(drawings: readonly Drawing[]): PackForm {
  const days = holding(drawings)
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .toSorted()
  return {
    title: '',
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    reach: '20',
    licence: '',
    attribution: '',
    holders: {},
    places: {},
    events: [],
  }
}

/** On the first day, as nothing else is known of it. */
export const newEvent = (id: string, from: string): EventForm => ({
  id,
  from,
  kind: 'capture',
  placeId: '',
  actor: '',
  to: '',
  stated: '',
  source: '',
  url: '',
})

/**
 * Each holder that the drawings or the events name, once: as typed, else as the pack at hand calls it, each with a look
 * of its own.
 */
export function holdersOf(
  drawings: readonly Drawing[],
  { holders: typed, events }: Pick<PackForm, 'holders' | 'events'>,
  pack: TheatrePack | null,
): readonly (AuthoredHolder & HolderForm)[] {
  const named = [...holding(drawings).map(({ holder }) => holder), ...events.map(({ actor }) => actor.trim())]
  const keys = [...new Set(named)].filter((key) => key !== '')
  const own = (key: string) => (Object.hasOwn(typed, key) ? typed[key] : undefined)
  const known = (key: string) => (pack?.holders && Object.hasOwn(pack.holders, key) ? pack.holders[key] : undefined)
  const taken = new Set(keys.flatMap((key) => own(key)?.drawnAs ?? (namedHolders.includes(key) ? [key] : [])))
  return keys.map((key) => {
    const look = own(key)?.drawnAs ?? usualLook(key, taken)
    taken.add(look)
    return { ...calledAs(key, own(key), known(key)), key, drawnAs: look }
  })
}

function usualLook(key: string, taken: ReadonlySet<string>): string {
  if (namedHolders.includes(key)) return key
  return spareHolders.find((one) => !taken.has(one)) ?? drawnAs(key)
}

function calledAs(key: string, typed: Partial<HolderForm> | undefined, known: HolderNames | undefined) {
  const called = typed?.called ?? known?.words?.join(', ') ?? ''
  return { en: known?.en ?? holderName(key), ar: known?.ar ?? '', ...typed, called, words: listed(called) }
}

/** "Ain Issa, Ayn Isa" as a list, each once. */
export const listed = (text: string): readonly string[] =>
  [...new Set(text.split(/[,،;؛\n]/).map((one) => one.trim().replace(/\s+/g, ' ')))].filter((one) => one !== '')

interface Drawn {
  readonly places: readonly Place[]
  readonly drawings: readonly Drawing[]
  readonly named: readonly Place[]
}

export function authoredOf(form: PackForm, holders: readonly AuthoredHolder[], drawn: Drawn): Authored {
  const reach = form.reach.trim().replace(',', '.')
  return {
    title: form.title,
    from: readDate(form.from) ?? '',
    to: readDate(form.to) ?? '',
    licence: form.licence,
    attribution: form.attribution,
    reachMetres: reach === '' ? Number.NaN : Math.round(Number(reach) * 1000),
    holders,
    places: drawn.places,
    named: drawn.named,
    drawings: drawn.drawings,
    names: new Map(Object.entries(form.places).map(([id, typed]) => [id, namesOf(typed)])),
    events: form.events.map(eventOf),
  }
}

const namesOf = ({ ar = '', others = '', type = null }: Partial<NamesForm>): AuthoredNames => ({
  ar,
  aliases: listed(others),
  type,
})

/** A last day that is none is kept as typed, so that it is told from none at all. */
const eventOf = ({ kind, placeId, actor, from, to, stated, source, url }: EventForm): AuthoredEvent => ({
  kind,
  placeId,
  actor: actor.trim(),
  from: readDate(from) ?? '',
  to: to.trim() === '' ? '' : (readDate(to) ?? to),
  stated,
  source,
  url,
})

/** What is wider than a town is no place that somebody holds. */
const wide = new Set<string>([
  'country',
  'region',
  'province',
  'district',
  'river',
  'lake',
  'sea',
  'desert',
  'coast',
  'road',
  'valley',
])

/** Places that the draft names, each once, as far as a check reports them. */
export function namedPlaces(mentions: readonly { readonly place: PlaceReport | null }[]): readonly Place[] {
  const found = new Map<string, Place>()
  for (const { place } of mentions) {
    if (place && place.layer !== 'draft' && !wide.has(place.type)) found.set(place.id, { ...place, ...unreported })
  }
  return [...found.values()]
}

const unreported = {
  aliases: [],
  population: null,
  country: null,
  province: null,
  outline: null,
  capitalOf: [],
  note: null,
} as const
