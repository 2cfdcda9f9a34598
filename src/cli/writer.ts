/** What a writer puts before, for, and after the documents. */
import type { CheckResult, Ground } from '../core/model.ts'
import type { Document } from './documents.ts'

export type Readable = Extract<Document, { readonly text: string }>
export type Unreadable = Extract<Document, { readonly error: string }>

/** Each function gives what to print next; '' for nothing yet. */
export interface Writer {
  begin(ground: Ground): string
  result(document: Readable, result: CheckResult): string
  failure(document: Unreadable): string
  end(): string
}
