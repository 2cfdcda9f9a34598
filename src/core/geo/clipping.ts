/** Loading this file gives the core its clipper. */
import { clip } from './areas.ts'
import { clipper } from './clipper.ts'
import { drawStrip } from './strip.ts'

clipper.use({ clip, drawStrip })
