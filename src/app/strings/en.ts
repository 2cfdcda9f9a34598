/**
 * English, whole. An area of the page has a file of its own; those that are shown at once stand in first.ts, those that
 * come with the map in with-map.ts.
 */
import { author } from './en/author.ts'
import { compare } from './en/compare.ts'
import { downloads, link, trail } from './en/downloads.ts'
import { drafts, keys } from './en/drafts.ts'
import { embed } from './en/embed.ts'
import { fronts } from './en/fronts.ts'
import { gazetteers } from './en/gazetteers.ts'
import { reading } from './en/reading.ts'
import { print } from './en/print.ts'
import { withMap } from './with-map.ts'

export const en = {
  ...withMap,
  gazetteers,
  fronts,
  drafts,
  keys,
  downloads,
  link,
  trail,
  reading,
  print,
  embed,
  compare,
  author,
}
