/**
 * A map as resvg draws it like a browser. Of several fonts it takes one for a whole run of text wherever their glyphs
 * differ in number, as those of Arabic do: so the font that holds both scripts comes first.
 */
export const forRaster = (svg: string): string =>
  svg.replace("'Noto Sans','Noto Sans Arabic',sans-serif", "'Noto Sans Arabic','Noto Sans'")
