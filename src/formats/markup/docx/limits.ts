import type { Limits } from '../../map/limits.ts'
import { defaultLimits } from '../../map/limits.ts'

/** A document unpacks to far less; what is larger is no text that someone wrote. */
export const docxLimits: Limits = { ...defaultLimits, unpackedBytes: 64_000_000, archiveFiles: 5000 }
