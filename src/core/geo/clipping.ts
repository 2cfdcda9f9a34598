/** Loading this file gives the core its clipper. */
import { clip } from './areas.ts'
import { useClipper } from './clipper.ts'
import { drawStrip } from './strip.ts'

useClipper({ clip, drawStrip })
