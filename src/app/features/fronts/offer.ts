/** Whether opened files are maps of control: by their names and beginnings, which is all that is read of them. */
import { daysIn } from '../../../formats/front/day.ts'
import { publisherOf } from '../../../formats/front/publishers.ts'

const mapEnding = /\.(?:(?:geo)?jsonl?|geojsons|umap|kml|kmz|zip|gz)$/i
const startBytes = 2000

/** A map of ours, a project or a pack says so at its beginning, and is none. */
const ours = /"(?:groundline|format|pack)"\s*:/

/** Of control by its name, or several of different days: others are asked for in the preview of a map. */
export async function areFronts(files: readonly File[]): Promise<boolean> {
  if (files.length === 0 || !files.every(({ name }) => mapEnding.test(name))) return false
  const starts = await Promise.all(files.slice(0, mostLooked).map((file) => file.slice(0, startBytes).text()))
  if (starts.some((start) => ours.test(start))) return false
  const areDays = files.length > 1 && files.every(({ name }) => daysIn(name).length > 0)
  return areDays || files.every(saysControl) || starts.every((start) => publisherOf(start) !== null)
}

/** Of a long series the first few tell what all are. */
const mostLooked = 3

const saysControl = ({ name }: File): boolean =>
  publisherOf(name) !== null ||
  /(?:^|[^a-z])(?:control|front-?line|fronts?|occupied|territor(?:y|ies))(?:[^a-z]|$)/i.test(name)
