/** Arabic. An area of the page has a file of its own; what an area lacks stays English. */
import type { en } from './en.ts'
import type { Translation } from './translation.ts'
import { drafts, drop, editor, keys, masthead, status, views } from './ar/page.ts'
import { findings, why } from './ar/findings.ts'
import { offline } from './ar/offline.ts'
import { fronts } from './ar/fronts.ts'
import { gazetteers } from './ar/gazetteers.ts'
import { draw } from './ar/draw.ts'
import { places } from './ar/places.ts'
import { cursor, day, locator, settings } from './ar/front.ts'
import { layers } from './ar/layers.ts'
import { map } from './ar/map.ts'
import { packs } from './ar/packs.ts'
import { tiles } from './ar/tiles.ts'
import { downloads, link, trail } from './ar/downloads.ts'
import { author } from './ar/author.ts'
import { compare } from './ar/compare.ts'
import { reading } from './ar/reading.ts'
import { print } from './ar/print.ts'
import { embed } from './ar/embed.ts'
import { failures, notices } from './ar/notices.ts'
import { arabicLabels as labels } from '../../lang/ar/labels.ts'
import { featureType, kinds, verdicts, whys } from './ar/words.ts'

export const ar: Translation<typeof en> = {
  verdicts,
  kinds,
  whys,
  featureType,
  labels,
  masthead,
  drafts,
  editor,
  views,
  status,
  drop,
  keys,
  findings,
  why,
  places,
  gazetteers,
  fronts,
  draw,
  offline,
  layers,
  map,
  day,
  settings,
  cursor,
  locator,
  packs,
  tiles,
  downloads,
  link,
  trail,
  reading,
  print,
  embed,
  compare,
  author,
  notices,
  failures,
}
