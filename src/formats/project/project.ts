/** A whole project as one file: JSON with a version, checked when it is read. */
import type { Feature } from 'geojson'
import type { DataVersion, PartialDate, Place } from '../../core/model.ts'
import type { Drawing } from '../../present/drawing.ts'
import type { TrailEntry } from '../../present/trail.ts'
import { problemsIn } from './check.ts'
import { plainProperties } from '../geojson/plain-properties.ts'
import { checkCollection } from '../geojson/read.ts'
import { isObject } from '../geojson/geometry.ts'

/** "Checked, keep it": as the page keeps it. */
export interface ProjectKeep {
  readonly key: string
  readonly reason: string
  /** ISO time. */
  readonly at: string
  readonly quote: string
  readonly verdict: string
  readonly message: string
}

export interface ProjectLayer {
  readonly name: string
  readonly features: readonly Feature[]
}

export interface Project {
  readonly text: string
  /** The day of reporting, whole or partial. */
  readonly reported: PartialDate | null
  readonly keeps: readonly ProjectKeep[]
  /** Written name -> place id. */
  readonly pins: Readonly<Record<string, string>>
  /** Places that the author added. */
  readonly places: readonly Place[]
  /** What the author drew on the map. */
  readonly drawings: readonly Drawing[]
  /** Map files that the author opened. */
  readonly layers: readonly ProjectLayer[]
  readonly trail: readonly TrailEntry[]
}

export const emptyProject: Project = {
  text: '',
  reported: null,
  keeps: [],
  pins: {},
  places: [],
  drawings: [],
  layers: [],
  trail: [],
}

/** What the file says of its making. */
export interface ProjectAbout {
  /** Of the program. */
  readonly program: string
  /** ISO time. */
  readonly savedAt: string
  readonly data: readonly DataVersion[]
}

export const projectFormat = 'groundline-project'
export const projectVersion = 1

export interface ProjectRead {
  readonly project: Project
  readonly about: ProjectAbout
  /** What was left out of opened layers. */
  readonly warnings: readonly string[]
}

export interface ProjectRefused {
  readonly errors: readonly { readonly path: string; readonly message: string }[]
}

/** One member a line, so that two versions of a project can be compared. Ends with a line break. */
export function writeProject(project: Project, about: ProjectAbout): string {
  const head = { format: projectFormat, version: projectVersion, about }
  const members = Object.entries({ ...head, ...project })
  const rows = members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return `{${rows.join(',\n')}}\n`
}

/** Never throws: a file that is none, is damaged, or is newer than this program gives errors with their path. */
export function readProject(text: string): ProjectRead | ProjectRefused {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('', 'Not valid JSON: the file is damaged or cut off')
  }
  return projectOf(value)
}

/** A parsed value as a project; members that are not there are empty. */
function projectOf(value: unknown): ProjectRead | ProjectRefused {
  if (!isObject(value) || value.format !== projectFormat) return refused('format', 'This is no Groundline project')
  if (value.version !== projectVersion) return refused('version', versionFault(value.version))
  const errors = problemsIn(value)
  if (errors.length > 0) return { errors }
  const given = value as Partial<Project> & { about?: Partial<ProjectAbout> }
  const warnings: string[] = []
  const { program = '', savedAt = '', data = [] } = given.about ?? {}
  return { project: membersOf(given, warnings), about: { program, savedAt, data }, warnings }
}

function membersOf(given: Partial<Project>, warnings: string[]): Project {
  return {
    text: given.text ?? '',
    reported: given.reported ?? null,
    keeps: given.keeps ?? [],
    pins: ownPins(given.pins ?? {}),
    places: given.places ?? [],
    drawings: given.drawings ?? [],
    layers: (given.layers ?? []).map((layer) => safeLayer(layer, warnings)),
    trail: given.trail ?? [],
  }
}

function versionFault(version: unknown): string {
  return typeof version === 'number' && version > projectVersion
    ? 'The project was saved by a newer Groundline: update this one to open it'
    : 'The version of the project is unknown'
}

function refused(path: string, message: string): ProjectRefused {
  return { errors: [{ path, message }] }
}

/** Without the names that reach a prototype. */
function ownPins(pins: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return (plainProperties(pins).properties ?? {}) as Readonly<Record<string, string>>
}

function safeLayer({ name, features }: ProjectLayer, warnings: string[]): ProjectLayer {
  const checked = checkCollection({ type: 'FeatureCollection', features }, { skipBroken: true })
  const missing = features.length - checked.features.length
  if (missing > 0) warnings.push(`${missing} features of "${name.slice(0, 80)}" are broken and were left out`)
  return { name, features: checked.features }
}
