/** The fonts of a map, by the letters that they hold: a picture brings those that it needs. */

export interface Face {
  readonly family: 'Noto Sans' | 'Noto Sans Arabic'
  readonly weight: 400 | 600
  /** Name of its file, as WOFF. */
  readonly file: string
  /** What of Unicode it is asked for, as CSS has it. */
  readonly range: string
  /** Letters that ask for it. */
  readonly letters: RegExp
}

const subsets = [
  ['Noto Sans', 'noto-sans-latin', 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-206F,U+2212', /./],
  [
    'Noto Sans',
    'noto-sans-latin-ext',
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF',
    /[\u0100-\u024f\u1e00-\u1eff]/,
  ],
  ['Noto Sans', 'noto-sans-cyrillic', 'U+0400-045F,U+0490-0491,U+2116', /[\u0400-\u04ff]/],
  ['Noto Sans Arabic', 'noto-sans-arabic-arabic', 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC', /[\u0600-\u06ff]/],
] as const

export const faces: readonly Face[] = subsets.flatMap(([family, name, range, letters]) =>
  ([400, 600] as const).map((weight) => ({ family, weight, file: `${name}-${weight}-normal.woff`, range, letters })),
)

export const facesFor = (svg: string): readonly Face[] => faces.filter(({ letters }) => letters.test(svg))

/** `@font-face` with the font, in base64, as its data. */
export const fontFace = ({ family, weight, range }: Face, base64: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};` +
  `src:url(data:font/woff;base64,${base64}) format('woff')}`
