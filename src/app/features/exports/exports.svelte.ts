/** What is being taken out of the page, or offered to it. */
import type { ProjectRead } from '../../../formats/project/project.ts'
import type { ExportsPort } from '../../kernel/ports.ts'
import type { Session } from '../../kernel/session.ts'

/** As much of a project archive as tells that it is one. */
const startBytes = 4096

export class Exports implements ExportsPort {
  shown = $state<ExportsPort['shown']>(null)
  offered = $state.raw<ProjectRead | null>(null)
  readonly #session: () => Session | null

  constructor(session: () => Session | null) {
    this.#session = session
  }

  async takeLink(): Promise<void> {
    const { linkedProject } = await import('./link.ts')
    const session = this.#session()
    if (session) this.offered = linkedProject(session)
  }

  async openArchive(file: File): Promise<boolean> {
    if (!/\.zip$/i.test(file.name)) return false
    const { isProjectArchive } = await import('../../../formats/project/archive.ts')
    if (!isProjectArchive(new Uint8Array(await file.slice(0, startBytes).arrayBuffer()))) return false
    const { openProjectArchive } = await import('./project.ts')
    const session = this.#session()
    if (session) await openProjectArchive(session, file)
    return true
  }

  async openProject(name: string, text: string): Promise<void> {
    const { openProjectFile } = await import('./project.ts')
    const session = this.#session()
    if (session) openProjectFile(session, name, text)
  }
}
