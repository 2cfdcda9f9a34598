/** The whole project as one file, and back. */
import { defaultLimits, megabytes } from '../../../formats/map/limits.ts'
import { mostLayerBytes, readProjectArchive, writeProjectArchive } from '../../../formats/project/archive.ts'
import type { ArchivedLayer } from '../../../formats/project/archive.ts'
import { emptyProject, readProject, writeProject } from '../../../formats/project/project.ts'
import type { Project, ProjectAbout, ProjectRead, ProjectRefused } from '../../../formats/project/project.ts'
import type { MapLayer } from '../../kernel/ports.ts'
import { newDraft } from '../../kernel/drafts/drafts.svelte.ts'
import type { OpenDraft } from '../../kernel/drafts/drafts.svelte.ts'
import type { Session } from '../../kernel/session.ts'
import { apart, trailOf } from '../../kernel/document/trail.ts'
import { strings } from '../../all-strings.ts'
import type { Keep } from '../../kernel/check/findings.ts'
import { dataIn } from '../../kernel/check/credits.ts'
import { fileName, save } from '../../ui/save.ts'

const words = strings.downloads

export function projectOf({ document: { editor, annotations }, layers: opened }: Session): Project {
  const { reported, keeps, pins, places, drawings } = annotations
  const layers = opened.small.map(({ name, features }) => ({ name, features }))
  const text = editor?.text ?? ''
  return { ...emptyProject, text, reported, keeps, pins, places, drawings, layers, trail: trailOf(annotations) }
}

export function aboutNow(session: Session): ProjectAbout {
  return { program: __GROUNDLINE_VERSION__, savedAt: new Date().toISOString(), data: dataIn(session) }
}

/** One file with all that belongs to the project: JSON, or with large map files a zip. */
export async function saveProject(session: Session): Promise<void> {
  const large = session.layers.list.filter((layer) => layer.large)
  const { packed, left } = fitting(large)
  if (packed.length === 0) return saveProjectJson(session)
  const text = writeProject(projectOf(session), aboutNow(session))
  const archived = await Promise.all(packed.map(archivedOf))
  save(`${fileName(session)}.groundline.zip`, writeProjectArchive(text, archived), 'application/zip')
  sayWithout(session, left)
}

/** Without large map files: what another page can embed. */
export function saveProjectJson(session: Session): void {
  const text = writeProject(projectOf(session), aboutNow(session))
  save(`${fileName(session)}.groundline.json`, text, 'application/json')
  sayWithout(
    session,
    session.layers.list.filter((layer) => layer.large),
  )
}

function sayWithout({ notices }: Session, layers: readonly MapLayer[]): void {
  if (layers.length > 0) notices.say(words.without(layers.map(({ name }) => name)), words.withoutDetail)
}

/** The layers that one archive can take, in their order, and those that are too large for it. */
function fitting(layers: readonly MapLayer[]) {
  let bytes = 0
  const fits = ({ large }: MapLayer): boolean => {
    const size = large?.source.file.size ?? 0
    if (bytes + size > mostLayerBytes) return false
    bytes += size
    return true
  }
  const packed = layers.filter(fits)
  return { packed, left: layers.filter((layer) => !packed.includes(layer)) }
}

async function archivedOf({ name, shown, colour, large }: MapLayer): Promise<ArchivedLayer> {
  const { file, options } = large!.source
  return { name, shown, colour, options, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Opens the text of a project file as a draft of its own. A broken file is refused, and says where it is broken. */
export function openProjectFile(session: Session, name: string, text: string): void {
  const read = readProject(text)
  if ('errors' in read) refuse(session, name, read)
  else openProject(session, read)
}

/** The same of a zip, whose large map files are read again. */
export async function openProjectArchive(session: Session, file: File): Promise<void> {
  if (file.size > defaultLimits.fileBytes) return refuse(session, file.name, tooLarge)
  const read = readProjectArchive(new Uint8Array(await file.arrayBuffer()))
  if ('errors' in read) return refuse(session, file.name, read)
  if (!openProject(session, read)) return
  for (const { bytes, fileName, options, ...look } of read.large)
    await session.layers.bring(new File([bytes], fileName), options, look)
}

const tooLarge: ProjectRefused = {
  errors: [{ path: '', message: `It is larger than the ${megabytes(defaultLimits.fileBytes)} that can be opened` }],
}

function refuse(session: Session, name: string, { errors }: ProjectRefused): void {
  const faults = errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  session.notices.fail(words.badProject(name), `${faults.join('. ')}. ${strings.notices.stays}`)
}

/**
 * As a draft of its own: the one that is open stays among the drafts. A project that is a draft already opens that one
 * and adds nothing: false.
 */
export function openProject(session: Session, { project, warnings }: ProjectRead): boolean {
  const { text, reported, keeps, pins, places, drawings, layers, trail } = project
  const twin = draftOf(session, project)
  if (twin) {
    if (twin.id !== session.document.draft.id) session.document.open(twin)
    session.notices.say(words.projectThere, words.projectThereDetail)
    return false
  }
  const kept = keeps as readonly Keep[]
  session.document.open(newDraft(text, { reported, keeps: kept, pins, places, drawings, ...apart(trail) }))
  session.layers.replace(layers)
  session.notices.say(words.projectOpened, [...warnings, strings.notices.openedDetail].join(' '))
  return true
}

const annotated = ['reported', 'keeps', 'pins', 'places', 'drawings'] as const

/** The draft that says the same, word for word, with the same maps where it is open; null where there is none. */
function draftOf({ drafts, document, layers }: Session, project: Project): OpenDraft | null {
  const twin = drafts.list.find(
    (draft) =>
      draft.text === project.text &&
      annotated.every((name) => isSame(draft[name] ?? emptyProject[name], project[name])),
  )
  if (!twin) return null
  const shown = layers.small.map(({ name, features }) => ({ name, features }))
  return twin.id === document.draft.id && !isSame(shown, project.layers) ? null : drafts.find(twin.id)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
