/** A large file that was kept: it is read again when the map, or its table, first asks for it. */
import type { LargeTiles } from '../../kernel/ports.ts'
import type { LargeSource } from '../../kernel/ports.ts'
import { readMapFile } from './read.ts'
import type { ReadEnd, Reading } from './read.ts'

type Read = (source: LargeSource) => Pick<Reading, 'done' | 'cancel'>

const readAgain: Read = ({ file, options }) => readMapFile(file, options, () => {})

/** `lost` is told where the file can no longer be read. */
export function reopened(source: LargeSource, lost: () => void, read: Read = readAgain): LargeTiles {
  let reading: Pick<Reading, 'done' | 'cancel'> | null = null
  let ended = false
  let give: (tiles: LargeTiles | null) => void = () => {}
  const tiles = new Promise<LargeTiles | null>((resolve) => (give = resolve))

  const take = (end: ReadEnd) => {
    const found = end.kind === 'read' ? end.tiles : null
    if (!found) lost()
    give(found)
  }
  const ready = () => {
    if (!reading && !ended) {
      reading = read(source)
      void reading.done.then(take)
    }
    return tiles
  }
  return {
    tile: async (z, x, y) => (await ready())?.tile(z, x, y) ?? null,
    find: async (wanted, most) => (await ready())?.find(wanted, most) ?? { features: [], all: 0 },
    end() {
      ended = true
      give(null)
      reading?.cancel()
      void tiles.then((read) => read?.end())
    },
  }
}
