/** Places as the page works on them: the card that is open on the map, and the form of a place that is added. */
import type { LonLat, Place } from '../../../core/model.ts'
import type { Annotations } from '../../kernel/document/annotations.ts'
import type { PlaceDay, PlaceDetail } from '../../kernel/check/calls.ts'
import { emptyForm, formAt, formOf } from './form-fields.ts'
import type { PlaceForm } from './form-fields.ts'
import { bareName } from './bare-name.ts'
import { writtenPoint } from '../../kernel/position-text.ts'

interface Needs {
  ask(id: string, day: PlaceDay | null): void
  annotations(): Annotations
  annotate(change: Partial<Annotations>): void
  /** Brings the map into view, where it has a view of its own. */
  showMap(): void
}

/** Where on the map the menu stands: degrees, and pixels within the map. */
export interface MapSpot {
  readonly at: LonLat
  readonly x: number
  readonly y: number
  readonly metresPerPixel: number
}

export class PlaceDesk {
  /** The id of the place whose card is open on the map. */
  card = $state<string | null>(null)
  form = $state.raw<PlaceForm | null>(null)
  /** The next click on the map sets the form's position. */
  picking = $state(false)
  /** While one of the draft's places is dragged. */
  dragged = $state.raw<{ readonly id: string; readonly at: LonLat } | null>(null)
  /** Where the form's place lies, as far as its text is plain. */
  readonly picked = $derived(this.form ? writtenPoint(this.form.position) : null)
  menu = $state.raw<MapSpot | null>(null)
  details = $state.raw<ReadonlyMap<string, PlaceDetail | null>>(new Map())
  /** What the map is to show; a new value each time. */
  target = $state.raw<{ readonly at: LonLat; readonly metres: number } | null>(null)
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  ask(id: string, day: PlaceDay | null): void {
    this.#needs.ask(id, day)
  }

  receive(id: string, detail: PlaceDetail | null): void {
    this.details = new Map(this.details).set(id, detail)
  }

  openCard(id: string): void {
    this.close()
    this.card = id
  }

  /** A new place: at a point where one was chosen, else to be set by typing or with a click. */
  add(spot: MapSpot | null, name = ''): void {
    this.close()
    const bare = bareName(name)
    this.form = spot ? formAt(spot.at, spot.metresPerPixel, bare) : { ...emptyForm, name: bare }
    this.picking = spot === null
    this.#needs.showMap()
  }

  edit(place: Place): void {
    this.close()
    this.form = formOf(place)
    this.#needs.showMap()
  }

  close(): void {
    this.card = null
    this.form = null
    this.menu = null
    this.picking = false
  }

  /** Adds a place to the draft, or puts it in the place of the one with its id. One step that undo takes back. */
  put(place: Place): void {
    const { places } = this.#needs.annotations()
    const known = places.some(({ id }) => id === place.id)
    const changed = known ? places.map((one) => (one.id === place.id ? place : one)) : [...places, place]
    this.#needs.annotate({ places: changed })
  }

  /** Dragged on the map. */
  move(id: string, [lon, lat]: LonLat): void {
    const place = this.find(id)
    if (place) this.put({ ...place, lon, lat })
  }

  remove(id: string): void {
    this.#needs.annotate({ places: this.#needs.annotations().places.filter((one) => one.id !== id) })
  }

  get all(): readonly Place[] {
    return this.#needs.annotations().places
  }

  find(id: string): Place | null {
    return this.#needs.annotations().places.find((one) => one.id === id) ?? null
  }

  zoomTo(at: LonLat, metres: number): void {
    this.target = { at, metres }
    this.#needs.showMap()
  }
}
