/** What the slots of a pattern may hold: what each is. The rules read them (core/claims/slots.ts). */
export const slots = {
  figure: 'a length, with its conversion where one follows',
  bounded: 'a length that is a limit or a guess: within, at most, about',
  number: 'a number without a unit',
  area: 'a stated area',
  direction: 'a compass word that says a direction',
  part: 'a compass word that says a part or side',
  place: 'a place by name, description or pronoun',
  name: 'a place by its name',
  measurable: 'what something may be measured from: a place by name or description, a line',
  possessive: 'a name that owns what follows',
  known: 'a name that a gazetteer holds',
  description: 'a place by what it is',
  pronoun: 'a pronoun for a place',
  line: 'a border, coast, bank or front',
  force: 'a force that moves',
  other: 'a proper name that is no place',
  border: 'a border',
  way: 'a word of a way, as its path',
  course: 'a noun of what a distance runs along, as its path',
  deictic: 'a word for the place that the text is about',
  unread: 'any word or number of no place and no figure',
  day: 'a day or date',
  pair: 'a pair of coordinates',
  word: 'any word in lower case that is no preposition, no verb of a clause, and no part of a mention',
} as const satisfies Readonly<Record<string, string>>

export type SlotName = keyof typeof slots
