/** Opens the user's own gazetteers in the checker's worker, out of the browser's store. */
import type { DataVersion } from '../../../core/model.ts'
import { openIndex } from '../../../core/place/index/index-file.ts'
import type { IndexLayer } from '../../../core/place/index/index-file.ts'
import { unsealed } from '../../../formats/gazetteer/sealed.ts'
import type { OwnFault } from '../../kernel/check/calls.ts'
import { readGazetteerBytes } from './store.ts'

export interface OwnLayers {
  readonly layers: readonly IndexLayer[]
  readonly loaded: readonly DataVersion[]
  /** Those that cannot be used; the others can. */
  readonly faults: readonly OwnFault[]
}

type Opened = { readonly id: string; readonly layer: IndexLayer } | { readonly fault: OwnFault }

export async function openOwn(ids: readonly string[], read = readGazetteerBytes): Promise<OwnLayers> {
  const opened = await Promise.all(ids.map((id) => openOne(id, read)))
  const found = opened.flatMap((one) => ('layer' in one ? [one] : []))
  return {
    layers: found.map(({ layer }) => layer),
    loaded: found.map(
      ({
        layer: {
          about: { id, version, licence, attribution },
        },
      }) => ({ id, version, licence, attribution }),
    ),
    faults: opened.flatMap((one) => ('fault' in one ? [one.fault] : [])),
  }
}

async function openOne(id: string, read: typeof readGazetteerBytes): Promise<Opened> {
  try {
    const bytes = await read(id)
    if (!bytes) return { fault: { id, message: 'It is no longer in the browser’s store' } }
    const index = unsealed(new Uint8Array(bytes))
    if (!index) return { fault: { id, message: faultOf('damaged') } }
    const opened = openIndex(index, 'own')
    return 'error' in opened ? { fault: { id, message: faultOf(opened.error.code) } } : { id, layer: opened.index }
  } catch (error) {
    return { fault: { id, message: error instanceof Error ? error.message : String(error) } }
  }
}

const faultOf = (code: string): string =>
  code === 'wrong-version' ? 'It was kept by another version of Groundline' : 'What the browser kept of it is damaged'
