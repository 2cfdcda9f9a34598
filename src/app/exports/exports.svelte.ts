/** What is being taken out of the page, or offered to it. */
import type { ProjectRead } from '../../formats/project/project.ts'

export class Exports {
  /** The dialog shown. */
  shown = $state<'trail' | 'link' | 'print' | 'embed' | 'pack' | null>(null)
  /** A project from a link, which its reader has not yet agreed to open. */
  offered = $state.raw<ProjectRead | null>(null)
}
