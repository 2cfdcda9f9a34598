/** Loading this file gives the core its clipper. */
import { clip } from './areas.ts'
import { bringClipper } from './clipper.ts'
import { deepest } from './deepest.ts'
import { drawStrip } from './strip.ts'

bringClipper({ clip, deepest, drawStrip })
