/** The browser's own way back to a file that was dropped or asked for, by which it can be opened again next time. */
const handles = new WeakMap<File, FileSystemFileHandle>()

/** Null where the browser gives none. */
export const handleOf = (file: File): FileSystemFileHandle | null => handles.get(file) ?? null

export function rememberHandle(file: File, handle: FileSystemFileHandle): void {
  handles.set(file, handle)
}
