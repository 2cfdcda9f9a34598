/** Loading this file lets squares of the military grid be read. https://github.com/proj4js/mgrs */
import * as mgrs from 'mgrs'
import { bringGrid } from './grid.ts'
import { utmPoint } from './utm.ts'

/** Bundlers see the package's named exports, Node its CommonJS build as a default. */
bringGrid(((mgrs as { readonly default?: typeof mgrs }).default ?? mgrs).toPoint, utmPoint)
