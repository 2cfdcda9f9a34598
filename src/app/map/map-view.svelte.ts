/** How the reader wants the map drawn, kept in this browser; and where it is asked to look. */
import type { Feature } from 'geojson'
import type { Extent, LonLat } from '../../core/model.ts'
import type { BaseMap, LocatorMap } from '../../formats/locator/base/types.ts'
import type { Checker } from '../kernel/check/checker.ts'

export interface MapSettings {
  readonly graticule: boolean
  readonly coordinates: boolean
  readonly locator: boolean
  /** Whose view of disputed borders is drawn: see map/disputes.ts. */
  readonly viewpoint: string
}

export const usualSettings: MapSettings = { graticule: false, coordinates: true, locator: true, viewpoint: 'neutral' }

const storageKey = 'groundline-map'

export class MapView {
  settings = $state.raw<MapSettings>(remembered())
  /** A place to bring into view; a new value each time. */
  target = $state.raw<{ readonly at: LonLat } | null>(null)

  /** West, south, east, north of what the map shows; null before it is drawn. */
  bounds = $state.raw<Extent | null>(null)

  /** The window of the world that the map's ground has been asked for and has not come for yet. */
  asked = $state.raw<Extent | null>(null)

  /** The ground of the map, for the window asked for last. */
  base = $state.raw<BaseMap | null>(null)
  /** Where in the world the map is, for the window asked for last. */
  locator = $state.raw<LocatorMap | null>(null)
  /** The map as a picture (a PNG's data URL), once it is drawn. */
  picture: (() => Promise<string>) | null = null
  readonly #checker: Pick<Checker, 'base' | 'locator'>

  constructor(checker: Pick<Checker, 'base' | 'locator'>) {
    this.#checker = checker
  }

  askBase(extent: Extent): void {
    this.asked = extent
    this.#checker.base(extent, this.settings.viewpoint)
  }

  askLocator(extent: Extent): void {
    this.#checker.locator(extent)
  }

  /** The ground has come for a window; that of one asked for since has not. */
  answered(base: BaseMap): void {
    this.base = base
    if (this.asked?.every((side, index) => side === base.extent[index])) this.asked = null
  }

  set(change: Partial<MapSettings>): void {
    this.settings = { ...this.settings, ...change }
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.settings))
    } catch {
      // Where nothing may be stored, the choice lasts as long as the page.
    }
  }

  /** An extent to bring into view; a new value each time. */
  wanted = $state.raw<{ readonly extent: Extent; readonly least: number } | null>(null)

  /** `least`: the zoom from which on there is something to see, where all of it does not fit. */
  frame(extent: Extent, least = 0): void {
    this.wanted = { extent, least }
  }

  /** A feature to say more of, beside it; a new value each time. */
  told = $state.raw<{ readonly feature: Feature } | null>(null)

  /** Brings a feature into view and says what is known of it. */
  tell(feature: Feature, extent: Extent): void {
    this.frame(extent)
    this.told = { feature }
  }

  show(at: LonLat): void {
    this.target = { at }
  }
}

function remembered(): MapSettings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    return usualSettings
  }
}

/** What was stored may be old, or not ours: each member counts only where it is of its kind. */
export function readSettings(stored: unknown): MapSettings {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const flag = (name: 'graticule' | 'coordinates' | 'locator') =>
    typeof found[name] === 'boolean' ? found[name] : usualSettings[name]
  const { viewpoint } = found
  return {
    graticule: flag('graticule'),
    coordinates: flag('coordinates'),
    locator: flag('locator'),
    viewpoint: typeof viewpoint === 'string' && /^(neutral|ground|[A-Z]{2})$/.test(viewpoint) ? viewpoint : 'neutral',
  }
}
