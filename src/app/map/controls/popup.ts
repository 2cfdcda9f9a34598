/** What is known of a place, beside it. Everything is put in as text: names and sources come from files. */
import { Popup } from 'maplibre-gl'
import type { Feature } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { beganOn } from '../../../core/front/history.ts'
import type { FeatureType } from '../../../core/model.ts'
import { coordinates } from '../../ui/figures.ts'
import { isFocusLost } from '../../ui/focus-before.ts'
import { nameOfHolder } from '../front/holder-names.ts'
import { dateInWords } from '../../kernel/dates.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../map-strings.ts'

type Told = Pick<Feature, 'geometry' | 'properties'>

export interface PopupWish {
  /** Where it stands for what is no point; the middle of the map where nobody says. */
  readonly at?: readonly [number, number]
  /** Opened by key: what is in it is read out, and its button is at hand. */
  readonly focus?: boolean
}

export function openPopup(
  map: MapLibreMap,
  session: Session,
  feature: Told,
  { at: wanted, focus = false }: PopupWish = {},
): void {
  const at = pointOf(feature)
  const popup = new Popup({
    maxWidth: '19rem',
    closeButton: true,
    focusAfterOpen: focus,
    locale: { 'Popup.Close': strings.map.closePopup },
  } as ConstructorParameters<typeof Popup>[0])
  popup
    .setLngLat(at ?? (wanted ? [wanted[0], wanted[1]] : map.getCenter()))
    .setDOMContent(content(session, feature, at))
    .addTo(map)
  if (focus) leftByKey(popup, map)
}

/** Escape closes it; the focus goes back to the map that it stands on. */
function leftByKey(popup: Popup, map: MapLibreMap): void {
  popup.on('close', () => isFocusLost() && map.getCanvas().focus())
  popup.getElement()?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    popup.remove()
  })
}

function content(session: Session, { properties: given }: Told, at: [number, number] | null): HTMLElement {
  const box = document.createElement('div')
  const properties = given ?? {}
  const name = text(properties['name'] ?? properties['title'])
  if (name) box.append(line(name, 'popup-name'))
  const arabic = text(properties['nameAr'])
  if (arabic) box.append(line(arabic, 'popup-name', 'ar'))
  const type = text(properties['type'])
  const facts = [type && strings.featureType(type as FeatureType), at && coordinates(at)].filter(Boolean).join(', ')
  if (facts) box.append(line(facts, 'popup-quiet'))
  for (const one of held(session, text(properties['placeId']))) box.append(line(one, 'popup-quiet'))
  const more = text(properties['description'])
  if (more && !properties['role']) box.append(line(more, 'popup-quiet'))
  return box
}

/** Who held it on the day shown, since when, and who says so. */
function held({ front }: Session, placeId: string): readonly string[] {
  const found = front.shown?.held.find(({ place }) => place.id === placeId)
  if (!front.shown || !found) return []
  const { holder, basis, source } = found.record
  const began = beganOn(found.record)
  const since = began && dateInWords(began)
  return [strings.map.held(nameOfHolder(front.pack, holder), dateInWords(front.shown.date), since, basis), source]
}

function pointOf({ geometry }: Told): [number, number] | null {
  if (geometry?.type !== 'Point') return null
  const [lon, lat] = geometry.coordinates
  return lon === undefined || lat === undefined ? null : [lon, lat]
}

function line(words: string, className: string, lang = ''): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = className
  paragraph.textContent = words
  if (lang) {
    paragraph.lang = lang
    paragraph.dir = 'rtl'
    paragraph.style.textAlign = 'start'
  }
  return paragraph
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
