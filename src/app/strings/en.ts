/** English, whole. An area of the page has a file of its own; those that are shown at once stand in first.ts. */
import { author } from './en/author.ts'
import { compare } from './en/compare.ts'
import { downloads, link, trail } from './en/downloads.ts'
import { drafts, keys } from './en/drafts.ts'
import { draw } from './en/draw.ts'
import { embed } from './en/embed.ts'
import { cursor, day, locator, settings } from './en/front.ts'
import { map } from './en/map.ts'
import { print } from './en/print.ts'
import { first } from './first.ts'

export const en = {
  ...first,
  drafts,
  keys,
  draw,
  map,
  day,
  settings,
  cursor,
  locator,
  downloads,
  link,
  trail,
  print,
  embed,
  compare,
  author,
}
