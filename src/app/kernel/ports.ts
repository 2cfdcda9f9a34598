/** What features offer to one another. Their own parts know them as they are: see `own` in session.ts. */
import type { Feature as GeoFeature } from 'geojson'
import type { Comparison } from '../../core/compare/comparison.ts'
import type { DataVersion, Extent, Fix, LonLat, TheatrePack } from '../../core/model.ts'
import type { About } from '../../formats/geojson/index.ts'
import type { OpenOptions } from '../../formats/map/open.ts'
import type { ProjectLayer, ProjectRead } from '../../formats/project/project.ts'
import type { BaseMap, LocatorMap } from '../../formats/locator/base/types.ts'

/** Each stands on a page under its name here. */
export interface Ports {
  readonly review: ReviewPort
  readonly walk: object
  readonly mapView: MapViewPort
  readonly playing: object
  readonly places: PlacesPort
  readonly draw: DrawPort
  readonly files: FilesPort
  readonly layers: LayersPort
  readonly basemap: BasemapPort
  readonly gazetteers: GazetteersPort
  readonly packs: PacksPort
  readonly fronts: FrontsPort
  readonly comparing: ComparingPort
  readonly reading: ReadingPort
  readonly exports: ExportsPort
  readonly offline: OfflinePort
}

export interface ReviewPort {
  apply(fix: Fix): void
  /** Says which place a written name means; null takes the pin out again. */
  pin(name: string, placeId: string | null): void
}

/** The map: what it shows, and what it is asked to show. */
export interface MapViewPort {
  /** West, south, east, north of what the map shows; null before it is drawn. */
  readonly bounds: Extent | null
  /** The ground of the map, for the window asked for last. */
  readonly base: BaseMap | null
  /** Where in the world the map is, for the window asked for last. */
  readonly locator: LocatorMap | null
  /** The map as a picture (a PNG's data URL); null until it is drawn. */
  readonly picture: (() => Promise<string>) | null
  askBase(extent: Extent): void
  askLocator(extent: Extent): void
  /** `least`: the zoom from which on there is something to see, where all of it does not fit. */
  frame(extent: Extent, least?: number): void
  show(at: LonLat): void
  /** Brings a feature into view and says what is known of it. */
  tell(feature: GeoFeature, extent: Extent): void
}

export interface PlacesPort {
  /** Whether the next click on the map sets a place. */
  readonly picking: boolean
  openCard(id: string): void
  /** A new place of this name, to be set by typing or with a click. */
  add(spot: null, name?: string): void
}

export interface DrawPort {
  /** Whether the tools are on the map. */
  readonly open: boolean
  start(): void
  close(): void
}

/** Files that the author opens or drops. */
export interface FilesPort {
  /** What each is, its name and first bytes say; what cannot be opened is said. */
  open(files: readonly File[]): Promise<void>
  /** A text that was pasted into the draft: where it plainly is markup, the page offers to read it so. */
  pasted(text: string): Promise<void>
  /** The file with markup that the draft was opened from; null for other drafts. */
  origin(): Promise<string | null>
  /** Downloads that file with what has changed in the draft. */
  saveOrigin(): Promise<void>
}

/** Vector tiles that a worker cuts from a large file, and a search of it. */
export interface LargeTiles {
  /** Null where there is nothing, and once it has ended. */
  tile(z: number, x: number, y: number): Promise<ArrayBuffer | null>
  /** Looks through all features; as many as `most` of them, in the order of the file. */
  find(wanted: string, most: number): Promise<Found>
  /** Gives the memory back. */
  end(): void
}

/** Features with the wanted words; `all` counts those that were not sent too. */
export interface Found {
  readonly features: readonly GeoFeature[]
  readonly all: number
}

/** How many features of each shape. */
export interface ShapeCounts {
  readonly points: number
  readonly lines: number
  readonly areas: number
}

/** A large file as it came, and how it was read: it is read so again after the page was closed. */
export interface LargeSource {
  readonly file: File
  readonly options: Omit<OpenOptions, 'onStage'>
}

/** A large layer's own part: the rest of its features never comes to the page. */
export interface Large {
  readonly tiles: LargeTiles
  readonly source: LargeSource
}

/** A map file that lies over the map. */
export interface MapLayer {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly shapes: ShapeCounts
  readonly extent: Extent | null
  /** What a file of our own says about itself; null for others. */
  readonly about: About | null
  readonly shown: boolean
  /** #rrggbb that stands in for the file's own colours; null for those. */
  readonly colour: string | null
  /** All features; of a large layer the first few hundred. */
  readonly features: readonly GeoFeature[]
  /** Null for a layer whose features are all here. */
  readonly large: Large | null
}

export interface LayersPort {
  readonly list: readonly MapLayer[]
  /** Those whose features are all here: the same list as long as none of these changes. */
  readonly small: readonly MapLayer[]
  open(files: readonly File[]): void
  remove(id: string): void
  /** Those of a project: they stand in for what lies there. */
  replace(layers: readonly ProjectLayer[]): void
  /** The same for a page that keeps nothing. */
  lay(layers: readonly ProjectLayer[]): void
  /** Reads a large file as it was read before, and puts it on the map without a question. */
  bring(file: File, options: LargeSource['options'], look: Pick<MapLayer, 'name' | 'shown' | 'colour'>): Promise<void>
}

/** Tiles of a file or a server. */
export interface TileMap {
  readonly name: string
  readonly kind: 'vector' | 'raster'
  /** How its layers are named; null for a picture, or for names that are not known. */
  readonly schema: TileSchema | null
  readonly layerNames: readonly string[]
  readonly minZoom: number
  readonly maxZoom: number
  readonly extent: Extent
  /** Plain text: what the file says may hold markup. */
  readonly attribution: string
  /** What exports name it by: not the file's name, which is its owner's affair. */
  readonly about: Pick<DataVersion, 'id' | 'version' | 'licence'>
  /** Null where there is no such tile. */
  readonly tile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<ArrayBuffer | null>
}

/** The usual ways of naming what vector tiles hold. */
export type TileSchema = 'protomaps' | 'openmaptiles' | 'shortbread'

export interface BasemapPort {
  /** Null where the base map is the page's own. */
  readonly shown: { readonly tiles: TileMap } | null
  open(file: File): Promise<void>
  /** Puts tiles on the map that are no file of the user's; null takes them off. */
  show(tiles: TileMap | null): Promise<void>
}

export interface GazetteersPort {
  /** Whether the list is open. */
  shown: boolean
  add(file: File): void
  /**
   * Takes a file of places to be looked up: at once where it can be nothing else, after asking where it could be a map
   * layer too (`asLayer` then opens it as that). False where it is something else.
   */
  open(file: File, asLayer: () => void): Promise<boolean>
}

export interface PacksPort {
  readonly list: readonly TheatrePack[]
  /** False where the files are no theatre pack: nothing has been done then. */
  open(files: readonly File[]): Promise<boolean>
  remove(id: string): Promise<void>
}

/** The user's own maps of control. */
export interface FrontsPort {
  /** Whether the list is open. */
  shown: boolean
  /** False where the files do not look like maps of control: nothing has been done then. */
  open(files: readonly File[]): Promise<boolean>
  /** Shows what changed hands over all days of a pack; null closes that. */
  showSeries(packId: string | null): void
  /** Reads files as maps of control, and asks what they do not tell. */
  add(files: readonly File[]): void
}

export interface ComparingPort {
  /** Whether reports are compared in place of the draft. */
  readonly shown: boolean
  readonly comparison: Comparison | null
  /** What the map draws of the comparison. */
  readonly features: readonly GeoFeature[]
}

export interface ReadingPort {
  /** Whether it is told why the sentence at the cursor was read as it was. */
  readonly shown: boolean
  toggle(): void
}

export interface ExportsPort {
  /** The dialog shown. */
  shown: 'trail' | 'link' | 'print' | 'embed' | 'pack' | null
  /** A project from a link, which its reader has not yet agreed to open. */
  readonly offered: ProjectRead | null
  /** Takes the project that the page's address carries. */
  takeLink(): Promise<void>
  /** A project with large map files; false where the file is something else. */
  openArchive(file: File): Promise<boolean>
  openProject(name: string, text: string): Promise<void>
}

export interface OfflinePort {
  /** `none` where the browser cannot (no TLS, switched off); `ready` when the next visit needs no network. */
  readonly state: 'none' | 'keeping' | 'ready'
  /** Bytes kept for use without a network; null where the browser does not say. */
  readonly bytes: number | null
}
