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
  known: 'a name that a gazetteer holds',
  description: 'a place by what it is',
  pronoun: 'a pronoun for a place',
  line: 'a border, coast, bank or front',
  force: 'a force that moves',
  other: 'a proper name that is no place',
  day: 'a day or date',
  pair: 'a pair of coordinates',
  word: 'any word in lower case that is no preposition, no verb of a clause, and no part of a mention',
  kind: 'a noun that says what kind of place something is',
  seat: 'a noun for the city that an area is governed from',
  proper: 'a word with a capital letter: Syrian, al-Tabqa',
  region: 'an area by its name, which places lie in',
  owner: 'a name in the possessive: whose something is',
} as const satisfies Readonly<Record<string, string>>

export type SlotName = keyof typeof slots
