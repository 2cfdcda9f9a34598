import { Unzip, UnzipInflate } from 'fflate'
import { GazetteerError } from './collect.ts'

/** No table of places packs better than this; a zip bomb does, a thousandfold. Small files may, and do no harm. */
const mostRatio = 60
const smallBytes = 50_000_000
const wanted = /\.(txt|csv|tsv|json|geojson|kml)$/i
const beside = /readme|licen[cs]e|__macosx/i

/**
 * Text of the first table or map file in a zip archive (GeoNames dumps come as one), piece by piece. Throws a
 * `GazetteerError` where it holds none, is damaged, or grows beyond what such a file can; up to `small` bytes it may.
 */
export async function* unzipped(bytes: AsyncIterable<Uint8Array>, small = smallBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const pieces: Uint8Array[] = []
  let [packed, open, name] = [0, 0, '']
  const unzip = new Unzip(file => {
    if (name !== '' || !wanted.test(file.name) || beside.test(file.name)) return
    name = file.name
    file.ondata = (error, data) => {
      if (error instanceof GazetteerError) throw error
      if (error) throw new GazetteerError(`The zip archive is damaged at ${name}: ${error.message}`)
      open += data.length
      if (open > small && open > packed * mostRatio) {
        throw new GazetteerError(`${name} grows to over ${mostRatio} times its size: that is no gazetteer`)
      }
      pieces.push(data)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for await (const chunk of bytes) {
    packed += chunk.length
    unzip.push(chunk)
    for (const piece of pieces.splice(0)) yield decoder.decode(piece, { stream: true })
  }
  if (name === '') throw new GazetteerError('The zip archive holds no .txt, .csv, .geojson or .kml file')
}
