/** Where the map looks: what it is asked to show, the draft's claims at first, the chosen claim. */
import { untrack } from 'svelte'
import type { Extent } from '../../../core/model.ts'
import type { Canvas } from '../canvas.svelte.ts'
import { inView } from '../draft/content.ts'
import { boundsOf, mainBoundsOf } from '../../../formats/locator/bounds.ts'
import { roomOf } from './framing.ts'
import { openPopup } from './popup.ts'

/** Narrower than this, names beside the outermost places would lie under the buttons. */
const narrowPixels = 480

type Box = [number, number, number, number]

/** Who listens to the map's moves reads state of its own, which is none of these effects'. */
export function followView(canvas: Canvas): void {
  noteBounds(canvas)
  frameWanted(canvas)
  tellOfFeature(canvas)
  showPlace(canvas)
  frameDraft(canvas)
  frameChosen(canvas)
}

function noteBounds(canvas: Canvas): void {
  canvas.each((map) => {
    const look = () => (canvas.view.bounds = map.getBounds().toArray().flat() as unknown as Extent)
    look()
    map.on('moveend', look)
    return () => void map.off('moveend', look)
  })
}

function frameWanted(canvas: Canvas): void {
  canvas.eachVisible((map) => {
    const { wanted } = canvas.view
    if (!wanted) return
    canvas.untouched = false
    const { extent, least } = wanted
    const fitting = map.cameraForBounds([...extent] as Box, { padding: 60, maxZoom: 13 })
    const zoom = Math.max(least, fitting?.zoom ?? 0)
    if (fitting) untrack(() => map.easeTo({ ...fitting, zoom, animate: !canvas.calm }))
  })
}

function tellOfFeature(canvas: Canvas): void {
  const { session, view } = canvas
  canvas.eachVisible((map) => {
    const { told } = view
    if (!told) return
    untrack(() => {
      const [west = 0, south = 0, east = 0, north = 0] = view.wanted?.extent ?? []
      openPopup(map, session, told.feature, { at: [(west + east) / 2, (south + north) / 2], focus: true })
      view.told = null
    })
  })
}

function showPlace(canvas: Canvas): void {
  canvas.each((map) => {
    const { target } = canvas.view
    if (!target) return
    canvas.untouched = false
    const zoom = Math.max(9.5, map.getZoom())
    untrack(() => map.easeTo({ center: [...target.at], zoom, animate: !canvas.calm, duration: 600 }))
  })
}

function frameDraft(canvas: Canvas): void {
  const { session } = canvas
  canvas.eachVisible((map) => {
    const extent = mainBoundsOf(inView(canvas.drawn)) ?? session.front.pack?.extent
    if (!canvas.untouched || !extent) return
    const container = map.getContainer()
    const padding = container.clientWidth < narrowPixels ? roomOf(container, 72) : 84
    untrack(() => map.fitBounds([...extent] as Box, { padding, maxZoom: 8.7, animate: false }))
  })
}

function frameChosen(canvas: Canvas): void {
  const { checks, selection } = canvas.session
  canvas.eachVisible((map) => {
    const id = checks.findings.find(({ key }) => key === selection.selected)?.finding.id
    if (id === undefined) return
    const extent = boundsOf(canvas.drawn.claims.filter(({ properties }) => properties?.['findingId'] === id))
    if (!extent) return
    const padding = roomOf(map.getContainer(), 56)
    untrack(() => map.fitBounds(extent, { padding, maxZoom: 11.5, animate: !canvas.calm, duration: 600 }))
  })
}
