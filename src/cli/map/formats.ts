export const mapFormats = ['svg', 'png', 'html'] as const
export type MapFormat = (typeof mapFormats)[number]
