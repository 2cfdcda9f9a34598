/** The English words that the map and what stands around it show: they come with it, before those of dialogs (en.ts). */
import { draw } from './en/draw.ts'
import { cursor, day, locator, settings } from './en/front.ts'
import { layers } from './en/layers.ts'
import { map } from './en/map.ts'
import { packs } from './en/packs.ts'
import { places } from './en/places.ts'
import { tiles } from './en/tiles.ts'
import { first } from './first.ts'

export const withMap = { ...first, places, layers, packs, tiles, draw, map, day, settings, cursor, locator }
