/** A thread of the pool: checks batches against a ground of its own. Tinypool calls the default export. */
import { check } from '../../core/index.ts'
import type { DataVersion, Ground } from '../../core/model.ts'
import { checkDocument, type CheckRules } from '../check-document.ts'
import { groundFrom } from '../ground.ts'
import type { Readable } from '../output/writer.ts'
import { answerFrom, type Answer } from './answer.ts'
import { lineWriter } from './line.ts'

export interface Task {
  /** The folder of built data; null for the usual one. */
  readonly data: string | null
  readonly rules: CheckRules
  /** `line`: the finished line of JSONL, which is cheaper to hand over than the result. */
  readonly want: 'line' | 'result'
  readonly documents: readonly Readable[]
}

export interface TaskAnswer {
  /** What it was checked against. */
  readonly data: readonly DataVersion[]
  /** One for each document, in order. */
  readonly answers: readonly Answer[]
}

const grounds = new Map<string | null, Promise<Ground>>()

export default async function checkBatch({ data, rules, want, documents }: Task): Promise<TaskAnswer> {
  const loading = grounds.get(data) ?? groundFrom(data)
  grounds.set(data, loading)
  const ground = await loading
  const answers = documents.map((document): Answer => {
    const answer = answerFrom(() => checkDocument(document, ground, rules, check))
    if ('error' in answer || want === 'result') return answer
    return { line: lineWriter.result(document, answer.result, answer.ignored), counts: answer.counts }
  })
  return { data: ground.data, answers }
}
