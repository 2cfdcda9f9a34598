/** What opening a file comes to where it may be a gazetteer. */
import { namesInZip, offerOf, offerOfArchive, startBytes } from '../../../formats/gazetteer/offer.ts'
import type { Offer } from '../../../formats/gazetteer/offer.ts'

interface Around {
  add(file: File): void
  /** A file that can be either: what it is for is asked. */
  asked: { readonly file: File; asLayer(): void } | null
}

/**
 * Takes a file of places to be looked up: at once where it can be nothing else, after asking where it could be a map
 * layer too (`asLayer` then opens it as that). False where it is something else.
 */
export async function openGazetteer(gazetteers: Around, file: File, asLayer: () => void): Promise<boolean> {
  const offer = await offered(file)
  if (offer === 'places') gazetteers.add(file)
  if (offer === 'either') gazetteers.asked = { file, asLayer }
  return offer !== 'no'
}

async function offered(file: File): Promise<Offer> {
  const start = new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  if (start[0] !== 0x50 || start[1] !== 0x4b) return offerOf(file.name, new TextDecoder().decode(start))
  return offerOfArchive(namesInZip(new Uint8Array(await file.slice(-startBytes).arrayBuffer())))
}
