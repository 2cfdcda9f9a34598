/** What a writer puts before, for, and after the documents. */
import type { CheckResult, Ground } from '../../core/model.ts'
import type { Ignored } from '../../formats/ignore/apply.ts'
import type { Document, ReadableDocument } from '../documents.ts'

export type Readable = ReadableDocument
export type Unreadable = Extract<Document, { readonly error: string }>

/** Each function gives what to print next; '' for nothing yet. */
export interface Writer {
  begin(ground: Ground): string
  result(document: Readable, result: CheckResult, ignored: readonly Ignored[]): string
  failure(document: Unreadable): string
  end(): string
}
