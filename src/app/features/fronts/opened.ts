/** The user's own maps of control, as the checker's worker takes them out of the browser's store. */
import type { TheatrePack } from '../../../core/model.ts'
import type { OwnFault } from '../../kernel/check/calls.ts'
import { readFront } from './store.ts'

export interface OpenedFronts {
  readonly packs: readonly TheatrePack[]
  readonly faults: readonly OwnFault[]
}

/** Those that are open already are not read again. */
const known = new Map<string, TheatrePack>()

/** `stamps`: ids with what changes when a map of this id has been replaced. */
export async function openFronts(stamps: readonly string[]): Promise<OpenedFronts> {
  for (const key of known.keys()) if (!stamps.includes(key)) known.delete(key)
  const faults: OwnFault[] = []
  for (const stamp of stamps) {
    if (known.has(stamp)) continue
    const id = stamp.replace(/@\d+$/, '')
    const read = await readFront(id).catch((error: unknown) => String(error))
    if (read !== null && typeof read !== 'string') known.set(stamp, read)
    else faults.push({ id, message: read ?? 'It is no longer kept in this browser' })
  }
  return { packs: stamps.flatMap((stamp) => known.get(stamp) ?? []), faults }
}
