/** What was dropped on the page: files, folders with files in them, and the way back to each where the browser gives one. */
import { rememberHandle } from '../../kernel/handles.ts'

/** Taken from the drop while it lasts: its items are gone afterwards. */
export interface DroppedItem {
  readonly file: File | null
  /** Tells a folder from a file. */
  readonly entry: FileSystemEntry | null
  /** https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsFileSystemHandle: Chromium only. */
  readonly handle: Promise<FileSystemHandle | null> | null
}

export interface DroppedFiles {
  readonly files: readonly File[]
  /** Whether a folder held more than is opened at once. */
  readonly more: boolean
}

/** A folder is what belongs together, not a disk. */
const mostFiles = 60
const deepest = 4

/** In the order of the drop; those of a folder by name, hidden ones left out. */
export async function filesOf(items: readonly DroppedItem[]): Promise<DroppedFiles> {
  const found = (await Promise.all(items.map(filesIn))).flat()
  return { files: found.slice(0, mostFiles), more: found.length > mostFiles }
}

async function filesIn({ file, entry, handle }: DroppedItem): Promise<readonly File[]> {
  if (entry?.isDirectory) return below(entry as FileSystemDirectoryEntry, 1)
  if (!file) return []
  const way = await handle?.catch(() => null)
  if (way?.kind === 'file') rememberHandle(file, way as FileSystemFileHandle)
  return [file]
}

async function below(folder: FileSystemDirectoryEntry, depth: number): Promise<readonly File[]> {
  const entries = (await listed(folder).catch(() => [])).filter(({ name }) => !/^(?:\.|__MACOSX$)/.test(name))
  const found: File[] = []
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (found.length > mostFiles) break
    if (entry.isFile) found.push(...(await fileOf(entry as FileSystemFileEntry)))
    else if (depth < deepest) found.push(...(await below(entry as FileSystemDirectoryEntry, depth + 1)))
  }
  return found
}

const fileOf = (entry: FileSystemFileEntry): Promise<readonly File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )

/** A folder is told in parts, the last of which is empty. */
async function listed(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  while (all.length <= 10 * mostFiles) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) break
    all.push(...part)
  }
  return all
}
