/** Loading this file gives the core its clipper. */
import { clip } from './areas.ts'
import { bringClipper } from './clipper.ts'
import './exact-areas.ts'
import { deepest } from './deepest.ts'
import { drawSide } from './side.ts'
import { drawStrip } from './strip.ts'

bringClipper({ clip, deepest, drawSide, drawStrip })
