/** A shapefile is several files: those of one name that are opened together become the zip that is read. */
import { zipSync } from 'fflate'

const part = /\.(?:shp|dbf|prj|cpg|shx|sbn|sbx|qix|shp\.xml)$/i
/** Bytes of all parts together. */
const mostBytes = 200_000_000

/** Files that belong to no shapefile are as they were; parts without their .shp too. */
export async function joinShapefiles(files: readonly File[]): Promise<readonly File[]> {
  const parts = new Map<string, File[]>()
  for (const file of files) if (part.test(file.name)) parts.set(stem(file), [...(parts.get(stem(file)) ?? []), file])
  const whole = [...parts].filter(
    ([, group]) => group.some(({ name }) => /\.shp$/i.test(name)) && sizeOf(group) <= mostBytes,
  )
  if (whole.length === 0) return files
  const zips = await Promise.all(whole.map(([name, group]) => zipped(name, group)))
  const taken = new Set(whole.flatMap(([, group]) => group))
  return [...files.filter((file) => !taken.has(file)), ...zips]
}

const stem = ({ name }: File): string => name.replace(part, '')
const sizeOf = (group: readonly File[]): number => group.reduce((sum, { size }) => sum + size, 0)

async function zipped(name: string, group: readonly File[]): Promise<File> {
  const entries = await Promise.all(
    group.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  )
  return new File([zipSync(Object.fromEntries(entries), { level: 0 })], `${name}.zip`)
}
