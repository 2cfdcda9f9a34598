/** The parts of a map of ours, by which it is downloaded and told apart when it is opened again. */
export const mapParts = ['places', 'claims', 'front', 'drawings'] as const
export type MapPart = (typeof mapParts)[number]
