/** What a comparison can be downloaded as; its writers are loaded when they are asked for. */
export const comparisonFormats = ['csv', 'json', 'geojson', 'html'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]
