/** Hovering and choosing claims and places on the map. */
import type { MapGeoJSONFeature, MapMouseEvent, Map as MapLibreMap } from 'maplibre-gl'
import type { Session } from '../../kernel/session.ts'
import type { OnMap } from '../canvas.svelte.ts'
import { openPopup } from './popup.ts'

const claimLayers = [
  'claim-chosen-label',
  'claim-line-label',
  'claim-region-label',
  'claim-line',
  'claim-line-usual',
  'claim-line-loose',
  'claim-casing',
  'claim-outline',
  'claim-clash',
  'claim-point',
]
const placeLayers = [
  'draft-place',
  'draft-place-label',
  'place',
  'place-label',
  'changed-place',
  'held-place',
  'other-place',
  'opened-point',
  'opened-line',
  'opened-fill',
]
const ownPlaceLayers = 7

/** Gives back what ends it. */
export function followPointer(map: MapLibreMap, session: Session, features: readonly OnMap[]): () => void {
  const pressable = () => pressableOn(map, features)
  const hover = (event: MapMouseEvent) => {
    const claim = under(map, event, claimLayers)
    const key = claim ? keyOf(session, claim) : null
    session.selection.hovered = key
    if (session.places.picking || session.draw.open) return
    map.getCanvas().style.cursor = key || under(map, event, pressable()) ? 'pointer' : ''
  }
  const spot = ({ lngLat: { lng, lat } }: MapMouseEvent) => ({ at: [lng, lat] as const })
  const openPlace = (place: MapGeoJSONFeature, event: MapMouseEvent) => {
    const id: unknown = place.properties['placeId']
    if (typeof id === 'string' && !session.document.reading) session.places.openCard(id)
    else if (place.properties['role'] !== 'picked') openPopup(map, session, place, spot(event))
  }
  const choose = (event: MapMouseEvent) => {
    if (session.places.picking || session.draw.open) return
    const place = under(map, event, placeLayers.slice(0, ownPlaceLayers))
    if (place) return openPlace(place, event)
    const claim = under(map, event, claimLayers)
    if (claim) return session.selection.select(keyOf(session, claim))
    const other = under(map, event, pressable())
    if (other && isCluster(other.properties))
      map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2, duration: 400 })
    else if (other) openPopup(map, session, other, spot(event))
  }
  const leave = () => (session.selection.hovered = null)
  map.on('mousemove', hover)
  map.on('click', choose)
  map.on('mouseout', leave)
  return () => {
    map.off('mousemove', hover)
    map.off('click', choose)
    map.off('mouseout', leave)
  }
}

/** Whether a click there means a claim or a place, and not the ground. */
export function isOnSomething(map: MapLibreMap, event: MapMouseEvent, features: readonly OnMap[]): boolean {
  return under(map, event, [...claimLayers, ...pressableOn(map, features)]) !== null
}

function pressableOn(map: MapLibreMap, features: readonly OnMap[]): readonly string[] {
  return [...placeLayers, ...features.flatMap(({ pressable }) => pressable?.(map) ?? [])]
}

/** Whether a feature stands for several. */
const isCluster = (properties: Readonly<Record<string, unknown>>): boolean => properties['cluster'] === true

function under(map: MapLibreMap, { point }: MapMouseEvent, layers: readonly string[]): MapGeoJSONFeature | null {
  const there = layers.filter((id) => map.getLayer(id))
  if (there.length === 0) return null
  const box: [[number, number], [number, number]] = [
    [point.x - 4, point.y - 4],
    [point.x + 4, point.y + 4],
  ]
  return map.queryRenderedFeatures(box, { layers: there }).find(isVisible) ?? null
}

/** Regions that only show when chosen are not there for the pointer either. */
function isVisible({ layer, properties, state }: MapGeoJSONFeature): boolean {
  if (layer.id !== 'claim-outline') return true
  return state['active'] === true || properties['alone'] === true
}

function keyOf(session: Session, { properties }: MapGeoJSONFeature): string | null {
  return session.checks.findings.find(({ finding }) => finding.id === properties['findingId'])?.key ?? null
}
