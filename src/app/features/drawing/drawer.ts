/** Terra Draw on the map: https://github.com/JamesLMilner/terra-draw. It draws; what is drawn lives with the draft. */
import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import type { GeoJSONStoreFeatures, HexColor, TerraDrawMouseEvent } from 'terra-draw'
import type { Drawing } from '../../../present/drawing.ts'
import { drawingColour } from '../../../present/drawing.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import type { DrawDesk, Tool } from './draw-desk.svelte.ts'
import { isShape } from './draw-desk.svelte.ts'
import { newDrawing, pointsOf, round6, shaped } from './form.ts'
import { HoledAdapter } from './holed-adapter.ts'
import { outlineOf, withHoles } from './holes.ts'
import { measure } from './measure.ts'
import type { Measure } from './measure.ts'
import { snapTo } from './snapping.ts'

export interface DrawerNeeds {
  readonly map: MapLibreMap
  readonly desk: DrawDesk
  readonly palette: MapPalette
  /** Points of other things on the map that drawing takes hold of: places, front lines. */
  anchors(): Iterable<Position>
  labels(labels: Measure['labels']): void
}

type Feature = GeoJSONStoreFeatures

export class Drawer {
  readonly #needs: DrawerNeeds
  readonly #draw: TerraDraw
  /** What Terra Draw has of the draft's drawings, to tell what is new. */
  #known: readonly Drawing[] = []
  #selected: string | null = null

  constructor(needs: DrawerNeeds) {
    this.#needs = needs
    this.#draw = new TerraDraw({
      adapter: new HoledAdapter(needs.map, (id) => needs.desk.find(id)),
      modes: modes(needs),
      idStrategy: { isValidId: (id) => typeof id === 'string', getId: () => needs.desk.newId() },
    })
    this.#draw.start()
    this.#draw.on('finish', (id, { action, mode }) => this.#finished(String(id), mode, action === 'draw'))
    this.#draw.on('change', () => this.#live())
    this.#draw.on('select', (id) => {
      this.#selected = String(id)
      needs.desk.selected = this.#selected
    })
    this.#draw.on('deselect', () => {
      this.#selected = null
      needs.desk.selected = null
    })
  }

  use(tool: Tool): void {
    if (this.#draw.getMode() === tool) return
    this.#dropMeasures()
    this.#draw.setMode(tool)
  }

  /** Chosen in the list, or let go there. */
  select(id: string | null): void {
    if (id === this.#selected) return
    if (id !== null && this.#draw.hasFeature(id)) this.#draw.selectFeature(id)
    else if (this.#selected !== null && this.#draw.hasFeature(this.#selected))
      this.#draw.deselectFeature(this.#selected)
  }

  /** Draws what the draft has, after undo and edits as after a start. */
  sync(drawings: readonly Drawing[], selected: string | null): void {
    if (drawings === this.#known) return
    const kept = new Set(drawings)
    const gone = this.#known
      .filter((one) => !kept.has(one))
      .map(({ id }) => id)
      .filter((id) => this.#draw.hasFeature(id))
    const before = new Set(this.#known)
    this.#known = drawings
    if (gone.some((id) => id === selected)) this.#draw.deselectFeature(selected!)
    this.#draw.removeFeatures(gone)
    this.#draw.addFeatures(
      drawings
        .filter((one) => !before.has(one) && !this.#draw.hasFeature(one.id))
        .map((one) => featureOf(one, this.#needs.palette)),
    )
    if (selected !== null && this.#draw.hasFeature(selected)) this.#draw.selectFeature(selected)
  }

  #finished(id: string, mode: string, drawn: boolean): void {
    const feature = this.#draw.getSnapshotFeature(id)
    const { desk } = this.#needs
    if (!feature || mode === 'distance' || mode === 'area') return
    const own = desk.find(id)
    const tool = desk.tool
    if (drawn && isShape(tool)) {
      const shape = tool
      const drawing = newDrawing(shape, rounded(feature, shape), id)
      // Terra Draw is still at work on it: what it holds is taken over once it is done.
      queueMicrotask(() => {
        this.#draw.removeFeatures([id])
        desk.put(drawing)
        desk.use('select')
        desk.selected = id
      })
    } else if (own) this.#moved(own, feature)
  }

  #moved(own: Drawing, feature: Feature): void {
    const changed = { ...own, geometry: withHoles(own.geometry, rounded(feature, own.shape)) }
    this.#known = this.#known.map((one) => (one === own ? changed : one))
    this.#needs.desk.put(changed)
  }

  /** The measure of what is being drawn, or of what is chosen. */
  #live(): void {
    const { desk, labels } = this.#needs
    const mode = this.#draw.getMode()
    const id = desk.selected
    const shown =
      mode === 'select'
        ? id === null
          ? undefined
          : this.#draw.getSnapshotFeature(id)
        : this.#draw
            .getSnapshot()
            .findLast(({ properties, geometry }) => properties['mode'] === mode && geometry.type !== 'Point')
    const own = id === null ? null : desk.find(id)
    const found = shown ? measure(own ? withHoles(own.geometry, shown.geometry) : shown.geometry) : null
    desk.measured = found
    labels(mode === 'distance' || mode === 'area' ? (found?.labels ?? []) : [])
  }

  #dropMeasures(): void {
    const ids = this.#draw
      .getSnapshot()
      .filter(({ properties }) => properties['mode'] === 'distance' || properties['mode'] === 'area')
      .map(({ id }) => id!)
    this.#draw.removeFeatures(ids)
    this.#needs.labels([])
  }

  stop(): void {
    this.#needs.labels([])
    this.#draw.stop()
  }
}

function rounded(feature: Feature, shape: Drawing['shape']): Drawing['geometry'] {
  return shaped(
    pointsOf(feature.geometry).map(([lon = 0, lat = 0]) => [round6(lon), round6(lat)]),
    shape,
  )
}

/** What has neither a colour nor a holder is drawn in the map's own ink, light or dark. */
function featureOf(drawing: Drawing, palette: MapPalette): Feature {
  const { id, shape, geometry, colour, holder } = drawing
  const own = colour === null && holder === '' ? palette.ink : drawingColour(drawing)
  return { type: 'Feature', id, geometry: outlineOf(geometry), properties: { mode: shape, colour: own } }
}

function modes({ map, palette, anchors }: DrawerNeeds) {
  const ink = palette.verdicts.agrees as HexColor
  const halo = palette.halo as HexColor
  const colour = ({ properties }: Feature): HexColor => (properties['colour'] as HexColor | undefined) ?? ink
  const toCustom = ({ containerX: x, containerY: y }: TerraDrawMouseEvent) =>
    snapTo(anchors(), { x, y }, ([lon = 0, lat = 0]) => map.project([lon, lat]))
  const snapping = { toCustom, toCoordinate: true, toLine: true }
  const dots = {
    closingPointColor: ink,
    closingPointOutlineColor: halo,
    snappingPointColor: ink,
    snappingPointOutlineColor: halo,
    coordinatePointColor: ink,
    coordinatePointOutlineColor: halo,
  }
  const line = (width: number) => ({ lineStringColor: colour, lineStringWidth: width, ...dots })
  const area = { fillColor: colour, fillOpacity: 0.2, outlineColor: colour, outlineWidth: 2, ...dots }
  const keyEvents = { cancel: 'Escape', finish: 'Enter' }
  const edit = (more: object) => ({ feature: { draggable: true, ...more } })
  const vertices = {
    coordinates: { draggable: true, midpoints: true, deletable: true, snappable: { toCustom, toCoordinate: true } },
  }
  return [
    new TerraDrawSelectMode({
      flags: { point: edit({}), line: edit(vertices), front: edit(vertices), polygon: edit(vertices) },
      keyEvents: { deselect: 'Escape', delete: null, rotate: null, scale: null },
      styles: {
        selectedPointColor: colour,
        selectedPointOutlineColor: ink,
        selectedPointOutlineWidth: 3,
        selectedPointWidth: 7,
        selectedLineStringColor: colour,
        selectedLineStringWidth: 4,
        selectedPolygonColor: colour,
        selectedPolygonFillOpacity: 0.3,
        selectedPolygonOutlineColor: colour,
        selectedPolygonOutlineWidth: 3,
        selectionPointColor: halo,
        selectionPointOutlineColor: ink,
        selectionPointOutlineWidth: 2,
        selectionPointWidth: 5,
        midPointColor: ink,
        midPointOutlineColor: halo,
        midPointOutlineWidth: 1,
        midPointWidth: 3,
      },
    }),
    new TerraDrawPointMode({
      modeName: 'point',
      styles: { pointColor: colour, pointWidth: 6, pointOutlineColor: halo, pointOutlineWidth: 2 },
    }),
    new TerraDrawLineStringMode({ modeName: 'line', snapping, keyEvents, styles: line(2.5) }),
    new TerraDrawLineStringMode({ modeName: 'front', snapping, keyEvents, styles: line(4) }),
    new TerraDrawPolygonMode({ modeName: 'polygon', snapping, keyEvents, styles: area }),
    new TerraDrawLineStringMode({
      modeName: 'distance',
      snapping,
      keyEvents,
      showCoordinatePoints: true,
      styles: { ...line(2.5), lineStringDash: [4, 3] },
    }),
    new TerraDrawPolygonMode({ modeName: 'area', snapping, keyEvents, styles: area }),
  ]
}
