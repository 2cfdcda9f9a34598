/** Documents in batches: what goes to a thread at once. */
import type { Document } from '../documents.ts'

/** A thread is asked seldom enough that asking costs nothing, and often enough that none waits for another. */
const mostDocuments = 16
const mostCharacters = 64_000

/** In order; a batch holds at least one document. */
export async function* batchesOf(documents: AsyncIterable<Document>): AsyncGenerator<readonly Document[]> {
  let batch: Document[] = []
  let size = 0
  for await (const document of documents) {
    batch.push(document)
    size += lengthOf(document)
    if (batch.length < mostDocuments && size < mostCharacters) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Characters of the texts. */
export function weightOf(batch: readonly Document[]): number {
  return batch.reduce((sum, document) => sum + lengthOf(document), 0)
}

function lengthOf(document: Document): number {
  return 'text' in document ? document.text.length : document.error.length
}

/** The documents without the first `count`. */
export async function* without<Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item> {
  let at = 0
  for await (const item of items) if (at++ >= count) yield item
}
