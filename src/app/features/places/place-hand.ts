/** Places under the pointer: the menu of a spot, setting a point, dragging the draft's own places. */
import type { MapMouseEvent, MapTouchEvent, Map as MapLibreMap } from 'maplibre-gl'
import type { LonLat } from '../../../core/model.ts'
import { turned } from '../../../present/position.ts'
import { written } from '../../kernel/position-text.ts'
import type { PlaceDesk, MapSpot } from './place-desk.svelte.ts'

const longPressMilliseconds = 550
const grabPixels = 10
type Pointed = MapMouseEvent | MapTouchEvent

/** Gives back what ends it. */
export function followHand(map: MapLibreMap, desk: PlaceDesk): () => void {
  const stops = [menus(map, desk), picks(map, desk), drags(map, desk), keys(map, desk)]
  return () => stops.forEach((stop) => stop())
}

function spotAt(map: MapLibreMap, { lng, lat }: { readonly lng: number; readonly lat: number }): MapSpot {
  const { x, y } = map.project([lng, lat])
  const next = map.unproject([x + 1, y])
  const metresPerPixel = Math.abs(next.lng - lng) * 111_320 * Math.cos((lat * Math.PI) / 180)
  return { at: [turned(lng), lat], x, y, metresPerPixel }
}

/** The right button, or a finger that stays. */
function menus(map: MapLibreMap, desk: PlaceDesk): () => void {
  let timer = 0
  const open = (event: Pointed) => {
    event.preventDefault()
    desk.menu = spotAt(map, event.lngLat)
  }
  const press = (event: MapTouchEvent) => {
    clearTimeout(timer)
    if (event.points.length === 1) timer = window.setTimeout(() => open(event), longPressMilliseconds)
  }
  const release = () => clearTimeout(timer)
  const shut = () => (desk.menu = null)
  map.on('contextmenu', open)
  map.on('touchstart', press)
  for (const name of ['touchend', 'touchmove', 'touchcancel'] as const) map.on(name, release)
  for (const name of ['movestart', 'click'] as const) map.on(name, shut)
  return () => {
    release()
    map.off('contextmenu', open)
    map.off('touchstart', press)
    for (const name of ['touchend', 'touchmove', 'touchcancel'] as const) map.off(name, release)
    for (const name of ['movestart', 'click'] as const) map.off(name, shut)
  }
}

function picks(map: MapLibreMap, desk: PlaceDesk): () => void {
  const pick = ({ lngLat }: MapMouseEvent) => {
    if (!desk.picking || !desk.form) return
    const { at, metresPerPixel } = spotAt(map, lngLat)
    const accuracy = String(Math.max(10, Math.round(metresPerPixel * 5)))
    desk.form = { ...desk.form, position: written(at), accuracy }
    desk.picking = false
  }
  map.on('click', pick)
  return () => void map.off('click', pick)
}

function drags(map: MapLibreMap, desk: PlaceDesk): () => void {
  const start = (event: Pointed) => {
    const id = idUnder(map, desk, event.point)
    if (!id || desk.picking || ('points' in event && event.points.length > 1)) return
    event.preventDefault()
    let at: LonLat | null = null
    const move = ({ lngLat: { lng, lat } }: Pointed) => {
      at = [turned(lng), lat]
      desk.dragged = { id, at }
    }
    const end = () => {
      map.off('mousemove', move)
      map.off('touchmove', move)
      desk.dragged = null
      if (at) desk.move(id, at)
    }
    map.on('mousemove', move)
    map.on('touchmove', move)
    map.once('mouseup', end)
    map.once('touchend', end)
  }
  map.on('mousedown', start)
  map.on('touchstart', start)
  return () => {
    map.off('mousedown', start)
    map.off('touchstart', start)
  }
}

/** Asked of the places themselves: what has just been added may not have been drawn yet. */
function idUnder(map: MapLibreMap, desk: PlaceDesk, { x, y }: MapMouseEvent['point']): string | null {
  const near = desk.all.find(({ lon, lat }) => {
    const at = map.project([lon, lat])
    return Math.hypot(at.x - x, at.y - y) <= grabPixels
  })
  return near?.id ?? null
}

/** The menu key, Shift and F10, or P, at the middle of the map. */
function keys(map: MapLibreMap, desk: PlaceDesk): () => void {
  const canvas = map.getCanvas()
  const press = (event: KeyboardEvent) => {
    const spot = () => spotAt(map, map.getCenter())
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) desk.menu = spot()
    else if (event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey) desk.add(spot())
    else return
    event.preventDefault()
  }
  canvas.addEventListener('keydown', press)
  return () => canvas.removeEventListener('keydown', press)
}
