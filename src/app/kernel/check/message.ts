/** Messages between a page and its workers, typed by one map: kind -> what a message of that kind holds. */

/** A message of any of the kinds, or of those that are named. */
export type Message<Kinds, Kind extends keyof Kinds = keyof Kinds> = {
  [One in Kind]: { readonly kind: One } & Kinds[One]
}[Kind]

/** What is done with each kind. */
export type Hearers<Kinds, Result = void> = {
  readonly [Kind in keyof Kinds]: (message: Message<Kinds, Kind>) => Result
}

/** Hands a message to the one that hears its kind. */
export function heard<Kinds, Kind extends keyof Kinds, Result>(
  hearers: Hearers<Kinds, Result>,
  message: Message<Kinds, Kind>,
): Result {
  return hearers[message.kind](message)
}

/** Hands a message to all that hear its kind. */
export function heardBy<Kinds, Kind extends keyof Kinds>(
  hearers: readonly (Partial<Hearers<Kinds>> | undefined)[],
  message: Message<Kinds, Kind>,
): void {
  for (const one of hearers) one?.[message.kind]?.(message)
}
