/** A checked text as a locator map. */
import type { CheckResult, FrontDay, Extent, Ground, TheatrePack } from '../../core/model.ts'
import type { DrawnGround } from '../../formats/ground/drawn-ground.ts'
import { baseMaps } from '../../formats/locator/base/base-map.ts'
import { baseRivers } from '../../formats/locator/base/base-rivers.ts'
import { locatorMap } from '../../formats/locator/base/locator-map.ts'
import { locatorWindow } from '../../formats/locator/base/locator-window.ts'
import { packPlaces } from '../../formats/locator/base/pack-places.ts'
import type { BaseMap, LocatorMap } from '../../formats/locator/base/types.ts'
import { windowFor } from '../../formats/locator/base/window.ts'
import type { Names } from '../../formats/locator/compose.ts'
import { composed } from '../../formats/locator/compose.ts'
import { printExtent } from '../../formats/locator/extent.ts'
import { claimedIn, isWide } from '../../formats/locator/in-view.ts'
import type { Locator } from '../../formats/locator/model.ts'
import type { MapMedium } from '../../formats/locator/palette.ts'
import { mapPalette } from '../../formats/locator/palette.ts'
import { printable } from '../../formats/report/text.ts'
import { unrepeated } from '../../present/attribution.ts'
import { claimFeatures, frontFeatures, placeFeatures } from '../../present/features.ts'
import { headlineOf } from '../../present/headline.ts'
import { holderTitleIn } from '../../present/holder-name.ts'
import type { ReadableDocument } from '../documents.ts'
import { Failure } from '../failure.ts'
import { frontDays } from '../front-days.ts'
import type { UiLanguage } from '../ui-language.ts'
import { spokenIn } from '../ui-language.ts'

/** What the command line says of the picture. */
export interface Looks {
  readonly title?: string
  readonly width: number
  readonly height?: number
  readonly extent?: Extent
  readonly names: Names
  readonly look: MapMedium
  readonly claims: boolean
  readonly control: boolean
  readonly otherPlaces: boolean
  readonly inset: boolean
  readonly uiLang?: UiLanguage
}

export interface Checked {
  readonly document: ReadableDocument
  readonly result: CheckResult
  readonly ground: Ground
  readonly drawn: DrawnGround
}

/** The map, and in words what it had to go without. Throws a `Failure` where there is nothing to draw. */
export function locatorOf(checked: Checked, looks: Looks): { locator: Locator; without: readonly string[] } {
  const { document, result, ground } = checked
  const { labels, map: words, day: dayIn } = spokenIn(looks.uiLang)
  const claims = claimFeatures(result, labels)
  const all = placeFeatures(result)
  const places = all.filter((place) => !isWide(place))
  const pack = ground.packs.find(({ id }) => id === result.packId) ?? null
  const found = claimedIn({ claims, places, other: [] })
  const extent = looks.extent ?? printExtent(found, pack?.extent ?? null)
  if (!extent) throw nothing(document)
  const [day = null] = looks.control ? frontDays([result], ground.packs) : []
  const named = new Set(all.map(({ properties }) => properties.placeId))
  const locator = composed({
    title: titleOf(document, looks),
    width: looks.width,
    height: looks.height ?? 0,
    extent,
    palette: mapPalette(looks.look),
    names: looks.names,
    ...landAbout(extent, checked, looks.inset),
    packs: ground.packs,
    ...frontOf(day, dayIn),
    claims: looks.claims ? claims : [],
    places,
    otherPlaces: looks.otherPlaces && pack ? packPlaces(pack, named) : [],
    drawings: [],
    opened: [],
    sources: sourcesOf(ground, pack),
    fontFaces: '',
    words,
    holderName: (holder) => holderTitleIn(pack, holder, looks.uiLang ?? 'en'),
  })
  return { locator, without: looks.control && pack && !day ? [noControl(pack, result)] : [] }
}

const titleOf = ({ source }: ReadableDocument, { title }: Looks): string =>
  title ?? (headlineOf(source.rendered.text) || 'Groundline')

/** Who held what on a day, and the line between them. */
const frontOf = (day: FrontDay | null, dayIn: (date: string) => string) =>
  day ? { day: { words: dayIn(day.date), areas: day.areas }, front: frontFeatures(day) } : { day: null, front: [] }

const nothing = ({ path }: ReadableDocument) =>
  new Failure(
    `${path === '-' ? 'Standard input' : printable(path)} names no place that is known: nothing to draw. ` +
      'Give what to show with --extent, or a pack that has its places with --pack',
  )

function noControl(pack: TheatrePack, { date }: CheckResult): string {
  const asked = `give a whole day from ${pack.from} to ${pack.to} with --date`
  return date === null
    ? `No control is drawn, for the day of reporting is not known: ${asked}`
    : `No control is drawn, for none is on record for ${date}: ${asked}`
}

/** The ground of the window, and where in the world it lies. */
function landAbout(
  extent: Extent,
  { ground: { gazetteer }, drawn: { areas, rivers, lakes } }: Checked,
  inset: boolean,
): { readonly base: BaseMap; readonly inset: LocatorMap | null } {
  if (!areas) throw new Failure('The built data has no outlines to draw: make it again with "npm run build"')
  const cut = baseMaps(areas)
  const window = windowFor(extent, null) ?? extent
  const waters = rivers ? baseRivers(rivers, lakes)(window, gazetteer) : []
  const about = inset ? locatorWindow(extent, null) : null
  return { base: { ...cut(window, gazetteer), rivers: waters }, inset: about && locatorMap(about, cut, gazetteer) }
}

/** Whom to name: all data that the map is made of. */
function sourcesOf({ data, packs }: Ground, pack: TheatrePack | null): string {
  const unused = new Set(packs.map(({ id }) => id).filter((id) => id !== pack?.id))
  const names = data
    .filter(({ id }) => !unused.has(id))
    .map(({ attribution = '' }) => attribution.replace(/\.$/, ''))
    .filter((one) => one !== '')
  return unrepeated(names).join('; ')
}
