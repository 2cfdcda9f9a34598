/** The whole project as one file, and back. */
import { emptyProject, readProject, writeProject } from '../../formats/project.ts'
import type { Project, ProjectAbout, ProjectRead } from '../../formats/project.ts'
import { layersOfProject } from '../layers/of-project.ts'
import { newDraft } from '../state/drafts.svelte.ts'
import type { Session } from '../state/session.svelte.ts'
import { apart, trailOf } from '../state/trail.ts'
import { strings } from '../all-strings.ts'
import type { Keep } from '../state/findings.ts'
import { dataIn } from './data.ts'
import { fileName, save } from './save.ts'

const words = strings.downloads

export function projectOf({ editor, annotations, layers: opened }: Session): Project {
  const { reported, keeps, pins, places, drawings } = annotations
  const layers = opened.small.map(({ name, features }) => ({ name, features }))
  const text = editor?.text ?? ''
  return { ...emptyProject, text, reported, keeps, pins, places, drawings, layers, trail: trailOf(annotations) }
}

export function aboutNow(session: Session): ProjectAbout {
  return { program: __GROUNDLINE_VERSION__, savedAt: new Date().toISOString(), data: dataIn(session) }
}

export function saveProject(session: Session): void {
  const text = writeProject(projectOf(session), aboutNow(session))
  save(`${fileName(session)}.groundline.json`, text, 'application/json')
  const large = session.layers.list.filter((layer) => layer.large).map(({ name }) => name)
  if (large.length > 0) session.notices.say(words.without(large), words.withoutDetail)
}

/** Opens the text of a project file as a draft of its own. A broken file is refused, and says where it is broken. */
export function openProjectFile(session: Session, name: string, text: string): void {
  const read = readProject(text)
  if (!('errors' in read)) return openProject(session, read)
  const faults = read.errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  session.notices.fail(words.badProject(name), `${faults.join('. ')}. ${strings.notices.stays}`)
}

/** As a draft of its own: the one that is open stays among the drafts. */
export function openProject(session: Session, { project, warnings }: ProjectRead): void {
  const { text, reported, keeps, pins, places, drawings, layers, trail } = project
  const kept = keeps as readonly Keep[]
  session.open(newDraft(text, { reported, keeps: kept, pins, places, drawings, ...apart(trail) }))
  session.layers.replace(layersOfProject(layers))
  session.notices.say(words.projectOpened, [...warnings, strings.notices.openedDetail].join(' '))
}
