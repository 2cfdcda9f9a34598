/** English. An area of the page has a file of its own. */
import { compare } from './en/compare.ts'
import { drafts, drop, editor, keys, masthead, status, views } from './en/page.ts'
import { findings, why } from './en/findings.ts'
import { offline } from './en/offline.ts'
import { gazetteers } from './en/gazetteers.ts'
import { draw } from './en/draw.ts'
import { places } from './en/places.ts'
import { cursor, day, locator, settings } from './en/front.ts'
import { layers } from './en/layers.ts'
import { map } from './en/map.ts'
import { packs } from './en/packs.ts'
import { downloads, link, trail } from './en/downloads.ts'
import { tiles } from './en/tiles.ts'
import { print } from './en/print.ts'
import { embed } from './en/embed.ts'
import { failures, notices } from './en/notices.ts'
import { compass, featureType, kinds, units, verdicts, whys } from './en/words.ts'

export const en = {
  name: 'Groundline',
  verdicts, kinds, whys, featureType, compass, units,
  masthead, drafts, editor, views, status, drop, keys,
  findings, why,
  places, gazetteers, draw, offline,
  layers, map, day, settings, cursor, locator, packs, tiles,
  downloads, link, trail, print, embed,
  compare,
  notices, failures,
}
