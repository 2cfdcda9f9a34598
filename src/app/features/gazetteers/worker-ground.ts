/** The ground of the checker's worker: as built, with the user's gazetteers and the draft's own places. */
import { createGround } from '../../../core/ground.ts'
import type { GroundParts } from '../../../core/ground.ts'
import type { Ground, Place, TheatrePack } from '../../../core/model.ts'
import type { OwnLayers } from './layers.ts'

const none: OwnLayers = { layers: [], loaded: [], faults: [] }

export class WorkerGround {
  #parts: GroundParts | null = null
  #own = none
  #packs: readonly TheatrePack[] = []
  #fronts: readonly TheatrePack[] = []
  #places: readonly Place[] = []
  /** The places as text: they come as a copy with every check, and putting the ground together takes milliseconds. */
  #written = '[]'
  #ground: Ground | null = null

  built(parts: GroundParts): void {
    this.#parts = parts
    this.#ground = null
  }

  own(layers: OwnLayers): void {
    this.#own = layers
    this.#ground = null
  }

  /** Theatre packs that the user opened, beside those that were built. */
  packs(packs: readonly TheatrePack[]): void {
    this.#packs = packs
    this.#ground = null
  }

  /** The user's maps of control. */
  fronts(packs: readonly TheatrePack[]): void {
    this.#fronts = packs
    this.#ground = null
  }

  places(places: readonly Place[]): void {
    const written = JSON.stringify(places)
    if (written === this.#written) return
    this.#written = written
    this.#places = places
    this.#ground = null
  }

  /** Null until the built data is there. */
  get ground(): Ground | null {
    this.#ground ??=
      this.#parts &&
      createGround({
        ...this.#parts,
        packs: [...this.#parts.packs, ...this.#packs, ...this.#fronts],
        layers: [...this.#own.layers, ...(this.#parts.layers ?? [])],
        data: [...(this.#parts.data ?? []), ...this.#own.loaded],
        draftPlaces: this.#places,
      })
    return this.#ground
  }
}
