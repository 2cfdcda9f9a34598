/** Textures of holders as SVG patterns, so that no area is told by its colour alone, in print and in grey. */

/** One tile of 8 by 8: strokes and dots. Motifs are those of the map on screen. */
const motifs: Readonly<Record<string, string>> = {
  government: '<path d="M0 8L8 0M-1 1L1 -1M7 9L9 7"/>',
  russia: '<path d="M0 8L8 0M-1 1L1 -1M7 9L9 7"/>',
  isis: '<circle cx="2" cy="2" r=".7"/><circle cx="6" cy="6" r=".7"/>',
  sdf: '<path d="M0 2H8M0 6H8"/>',
  ukraine: '<path d="M0 2H8M0 6H8"/>',
  opposition: '<path d="M1 2H3M2 1V3M5 6H7M6 5V7"/>',
  contested: '<path d="M0 8L8 0M0 0L8 8"/>',
  'other-1': '<path d="M4 0V8"/>',
  'other-2': '<path d="M2.4 4H5.6M4 2.4V5.6"/>',
  'other-3': '<circle cx="4" cy="4" r="1.1"/>',
  'other-4': '<path d="M0 4L4 2L8 4"/>',
}

export interface Hatch {
  readonly id: string
  /** Of the motif and the tint, #rrggbb. */
  readonly colour: string
  /** Of the motif, #rrggbb: that of the tint, or a stronger one where the tint is pale. */
  readonly ink: string
  /** A key of the motifs: a holder, or one of the spares. */
  readonly motif: string
  readonly inferred: boolean
  /** Of tint and motif: 0 to 1. What is inferred is paler. */
  readonly strengths: readonly [tint: number, motif: number]
}

/** What is only inferred is worn thin: stripes that let the land through, falling to the right. */
const worn = (land: string): string =>
  `<path d="M0 0L8 8M-1 7L1 9M7 -1L9 1" stroke="${land}" stroke-width="2" stroke-opacity=".7"/>`

export function hatchOf({ id, colour, ink, motif, inferred, strengths }: Hatch, land: string): string {
  const [tint, strength] = strengths
  return (
    `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">` +
    `<rect width="8" height="8" fill="${colour}" fill-opacity="${tint}"/>` +
    (inferred ? worn(land) : '') +
    `<g fill="${ink}" stroke="${ink}" stroke-width=".6" fill-opacity="${strength}" stroke-opacity="${strength}">` +
    `${motifs[motif] ?? motifs['other-1']}</g></pattern>`
  )
}
