/** What the author of a pack fills in beside the drawings, and what the two make together. */
import type { Authored, AuthoredHolder } from '../../../formats/author/authored.ts'
import { holding } from '../../../formats/author/sites.ts'
import type { Drawing } from '../../../out/drawing.ts'
import { drawnAs, holderName, namedHolders, spareHolders } from '../../../out/palette.ts'
import type { Place, PlaceReport, TheatrePack } from '../../../core/model.ts'
import { readDate } from '../../state/dates.ts'

export interface PackForm {
  readonly title: string
  readonly from: string
  readonly to: string
  /** Kilometres, as typed. */
  readonly reach: string
  readonly licence: string
  readonly attribution: string
  /** What was typed of holders, by key. */
  readonly holders: Readonly<Record<string, Partial<AuthoredHolder>>>
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
  }
}

/** Each holder that the drawings name, once: as typed, else as the pack at hand calls it, each with a look of its own. */
export function holdersOf(
  drawings: readonly Drawing[],
  typed: PackForm['holders'],
  pack: TheatrePack | null,
): readonly AuthoredHolder[] {
  const keys = [...new Set(holding(drawings).map(({ holder }) => holder))]
  const own = (key: string) => (Object.hasOwn(typed, key) ? typed[key] : undefined)
  const taken = new Set(keys.flatMap((key) => own(key)?.drawnAs ?? (namedHolders.includes(key) ? [key] : [])))
  return keys.map((key) => {
    const known = pack?.holders && Object.hasOwn(pack.holders, key) ? pack.holders[key] : undefined
    const look =
      own(key)?.drawnAs ??
      (namedHolders.includes(key) ? key : (spareHolders.find((one) => !taken.has(one)) ?? drawnAs(key)))
    taken.add(look)
    return { key, en: known?.en ?? holderName(key), ar: known?.ar ?? '', ...own(key), drawnAs: look }
  })
}

export function authoredOf(
  form: PackForm,
  holders: readonly AuthoredHolder[],
  {
    places,
    drawings,
    named,
  }: { readonly places: readonly Place[]; readonly drawings: readonly Drawing[]; readonly named: readonly Place[] },
): Authored {
  const reach = form.reach.trim().replace(',', '.')
  return {
    title: form.title,
    from: readDate(form.from) ?? '',
    to: readDate(form.to) ?? '',
    licence: form.licence,
    attribution: form.attribution,
    reachMetres: reach === '' ? Number.NaN : Math.round(Number(reach) * 1000),
    holders,
    places,
    named,
    drawings,
  }
}

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
    if (place && place.layer !== 'draft' && !wide.has(place.type)) found.set(place.id, { ...unreported, ...place })
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
