/** Wordings: a table of one language, made into `Words`. What a table needs of `Intl` stands in speech.ts. */
import type { MessageId, MessageValues, Words } from '../../core/model.ts'

/** A wording for every message: the compiler holds that none is missing. */
export type Wordings<Id extends MessageId = MessageId> = {
  readonly [One in Id]: (values: MessageValues[One]) => string
}

/** The messages of some families: those whose ids begin with these words. */
export type OfFamily<Family extends string> = Extract<MessageId, `${Family}.${string}`>

export function wordsFrom(language: string, table: Wordings): Words {
  return { language, say: ({ messageId, values }) => (table[messageId] as (given: typeof values) => string)(values) }
}
