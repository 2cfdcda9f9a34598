/** Loading this file gives the core its clipper. */
import { clip } from './areas.ts'
import { bringClipper } from './clipper.ts'
import './exact-areas.ts'
import { deepest } from '../region/deepest.ts'
import { drawSide } from '../region/side.ts'
import { drawStrip } from '../region/strip.ts'

bringClipper({ clip, deepest, drawSide, drawStrip })
