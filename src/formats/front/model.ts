/** What an import of maps of control takes, asks and gives. */
import type { ControlStatus, Holder, Outlines, TheatrePack } from '../../core/model.ts'
import type { Shaped } from './shapes.ts'

export interface FrontFile {
  readonly name: string
  /** All of it, or how to read it: files of a long series are read one after the other. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>)
}

/** Who holds the areas of one group, as the user says. */
export interface HolderAnswer {
  readonly holder: string
  /** Left out: as the map has it. */
  readonly status?: ControlStatus
}

/** What is said of one source: of several files those of one publisher, or of one name but for the day in it. */
export interface SourceAnswer {
  readonly name?: string
  readonly terms?: string
}

export interface FrontChoices {
  /** Of areas for which the map names none: "russia", or a side of one's own. */
  readonly holder?: string
  /** ISO day of all that the files hold, whatever they say themselves. */
  readonly day?: string
  /** Who holds what lies outside of all areas. Left out, that is not known: outside is not the other side. */
  readonly outside?: string
  /** Who drew all of the maps, for findings and exports. Left out: the publisher that a file names, or the file's name. */
  readonly source?: string
  /** Terms of use, to be named in exports. */
  readonly terms?: string
  readonly url?: string
  /** How far the edges may be off, in metres. Default 1,000. */
  readonly edgeMetres?: number
  /** Of files whose longitudes and latitudes look swapped: left as they are written, or turned. Left out: it is asked. */
  readonly axes?: 'written' | 'turned'
  /** Of single groups of areas, by their key: over what the map says. */
  readonly holders?: Readonly<Record<string, HolderAnswer>>
  /** ISO days of single files, by their names, where these tell none that can be. */
  readonly days?: Readonly<Record<string, string>>
  /** Of single sources, by their keys. */
  readonly sources?: Readonly<Record<string, SourceAnswer>>
}

export interface FrontSettings {
  /** To tell coasts and borders, along which an edge is no front, and axes that are swapped. */
  readonly outlines?: Outlines | null
  /** ISO day; no map is of a later one. Default: that of the clock. */
  readonly today?: string
  /** Told after each file: how many are read, of how many. */
  readonly onProgress?: (read: number, all: number) => void
  /** False: packs are left out, which take long to make for a long series. Default: true. */
  readonly withPacks?: boolean
  /** Asked between files; true ends the import, which then gives what is read so far no longer. */
  readonly isCancelled?: () => boolean
}

/** What the files do not tell, and who imports must say. */
export interface FrontQuestion {
  readonly about: 'axes' | 'holder' | 'day'
  /** Of a group of areas, or the file's name. */
  readonly key: string
  /** What the map calls the areas, or the file's name. */
  readonly label: string
  /** Areas and lines it is about. */
  readonly count: number
  /** Days that a file's name holds, where that is why it is asked. */
  readonly days?: readonly string[]
  readonly message: string
}

/** Areas that are called the same and guessed to be the same. */
export interface FrontGroup {
  readonly key: string
  readonly label: string
  /** As the map has it, or its publisher; null where nobody tells. */
  readonly holder: Holder | null
  readonly status: ControlStatus
  readonly areas: number
  readonly lines: number
}

/** Files that are taken for maps of one source. */
export interface FrontSource {
  readonly key: string
  readonly name: string
  readonly terms: string | null
  readonly files: readonly string[]
  /** Days that its maps tell, in order. */
  readonly days: readonly string[]
}

export interface FrontImport {
  /** Of the first source; null where nothing can be used, or something must be answered first, or it was cancelled. */
  readonly pack: TheatrePack | null
  /** One for each source. */
  readonly packs: readonly TheatrePack[]
  readonly questions: readonly FrontQuestion[]
  readonly groups: readonly FrontGroup[]
  readonly sources: readonly FrontSource[]
  /** What was left out or assumed, each with its file. */
  readonly notes: readonly string[]
  /** Files that cannot be read, each with its reason. */
  readonly errors: readonly string[]
  /** The days of the series, with the areas of each. */
  readonly days: readonly { readonly day: string; readonly areas: number }[]
}

/** One area or line with what its file tells of it. */
export interface Part {
  readonly file: string
  /** Key of its source. */
  readonly source: string
  readonly shaped: Shaped
  readonly holder: Holder | null
  readonly status: ControlStatus
  readonly label: string
  readonly day: string | null
  /** Days in the file's name, where it holds several and none of them counts. */
  readonly days: readonly string[]
}

/** Files as they were read, before anything was asked. */
export interface FrontRead {
  readonly parts: readonly Part[]
  readonly sources: readonly ReadSource[]
  readonly notes: readonly string[]
  readonly errors: readonly string[]
}

export interface ReadSource {
  readonly key: string
  readonly name: string
  readonly url: string | null
  readonly terms: string | null
  readonly files: readonly string[]
}
