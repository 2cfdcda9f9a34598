/** English, whole. An area of the page has a file of its own; those that are shown at once stand in first.ts. */
import { author } from './en/author.ts'
import { compare } from './en/compare.ts'
import { downloads, link, trail } from './en/downloads.ts'
import { drafts, keys } from './en/drafts.ts'
import { draw } from './en/draw.ts'
import { embed } from './en/embed.ts'
import { cursor, day, locator, settings } from './en/front.ts'
import { fronts } from './en/fronts.ts'
import { gazetteers } from './en/gazetteers.ts'
import { layers } from './en/layers.ts'
import { map } from './en/map.ts'
import { packs } from './en/packs.ts'
import { places } from './en/places.ts'
import { reading } from './en/reading.ts'
import { print } from './en/print.ts'
import { tiles } from './en/tiles.ts'
import { first } from './first.ts'

export const en = {
  ...first,
  places,
  gazetteers,
  fronts,
  layers,
  packs,
  tiles,
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
  reading,
  print,
  embed,
  compare,
  author,
}
