/** French. An area of the page has a file of its own; what an area lacks stays English. */
import { frenchLabels as labels } from '../../lang/fr/labels.ts'
import type { en } from './en.ts'
import { author } from './fr/author.ts'
import { compare } from './fr/compare.ts'
import { downloads, link, trail } from './fr/downloads.ts'
import { drafts, keys } from './fr/drafts.ts'
import { draw } from './fr/draw.ts'
import { embed } from './fr/embed.ts'
import { cursor, day, locator, settings } from './fr/front.ts'
import { fronts } from './fr/fronts.ts'
import { gazetteers } from './fr/gazetteers.ts'
import { layers } from './fr/layers.ts'
import { map } from './fr/map.ts'
import { failures, notices } from './fr/notices.ts'
import { packs } from './fr/packs.ts'
import { drop, editor, findings, masthead, offline, status, views, why } from './fr/page.ts'
import { places } from './fr/places.ts'
import { print } from './fr/print.ts'
import { reading } from './fr/reading.ts'
import { tiles } from './fr/tiles.ts'
import { featureType, kinds, verdicts, whys } from './fr/words.ts'
import type { Translation } from './translation.ts'

export const fr: Translation<typeof en> = {
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
