/**
 * A map as resvg draws it like a browser. It reads no `direction`, so what runs to the left is marked by characters of
 * Unicode (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates); and it takes a whole run of text from
 * one font, so that Arabic words are given theirs.
 */
export function forRaster(svg: string): string {
  return svg.replace(/<text[^>]*>[\s\S]*?<\/text>/g, (text) => inArabicFont(leftwards(text)))
}

const leftwards = (text: string): string =>
  text.replace(/ direction="rtl" text-anchor="end">([^<]*)</g, '>\u2067$1\u2069<')

const words = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+/g

const inArabicFont = (text: string): string =>
  text.replace(/>([^<]*)</g, (_, said: string) => {
    const marked = said.replace(words, (word) => `<tspan font-family="Noto Sans Arabic">${word}</tspan>`)
    return `>${marked}<`
  })
