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
  /** A key of the motifs: a holder, or one of the spares. */
  readonly motif: string
  readonly inferred: boolean
}

/** Strength of tint and motif: what is inferred is paler. */
const strengths = { reported: [0.34, 0.75], inferred: [0.1, 0.24] } as const

export function hatchOf({ id, colour, motif, inferred }: Hatch): string {
  const [tint, ink] = strengths[inferred ? 'inferred' : 'reported']
  return (
    `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">` +
    `<rect width="8" height="8" fill="${colour}" fill-opacity="${tint}"/>` +
    `<g fill="${colour}" stroke="${colour}" stroke-width=".6" fill-opacity="${ink}" stroke-opacity="${ink}">` +
    `${motifs[motif] ?? motifs['other-1']}</g></pattern>`
  )
}
