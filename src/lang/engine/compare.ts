/** Wordings of what is said where reports are compared, made into `CompareWords`. */
import type { CompareValues, CompareWords } from '../../core/model.ts'

/** A wording for every message: the compiler holds that none is missing. */
export type CompareWordings = { readonly [Id in keyof CompareValues]: (values: CompareValues[Id]) => string }

export const compareWordsFrom = (table: CompareWordings): CompareWords => ({
  say: ({ messageId, values }) => (table[messageId] as (given: typeof values) => string)(values),
})
