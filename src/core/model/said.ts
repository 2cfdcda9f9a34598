/** What is said to people, before it is in any language: an id and its values. src/lang words them. */
import type { MessageValues } from './messages.ts'
import type { Nothing } from './values.ts'

export type MessageId = keyof MessageValues

/** One sentence, or a phrase where a list of phrases is shown: which it is, and what stands in it. */
export type Said<Id extends MessageId = MessageId> = {
  readonly [One in Id]: { readonly messageId: One; readonly values: MessageValues[One] }
}[Id]

/** A text of several sentences: the first says what was found. Each is worded by itself. */
export type Text = readonly [Said, ...Said[]]

/** Puts what is said into the words of one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string
  say(said: Said): string
}

export const said = <Id extends MessageId>(
  messageId: Id,
  ...[values]: Nothing extends MessageValues[Id] ? [] : [values: MessageValues[Id]]
): Said<Id> => ({ messageId, values: values ?? {} }) as Said<Id>
