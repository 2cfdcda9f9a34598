/** "US-led", "Daesh-held", "UK-based": about a place, never naming one. */
export const isCompoundAdjective = (lower: string): boolean =>
  /-(?:led|based|backed|held|controlled|born|style|brokered|supported|funded|trained|run|allied|aligned|made|occupied|linked)$/.test(
    lower,
  )
