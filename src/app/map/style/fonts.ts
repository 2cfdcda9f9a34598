/** The fonts of the map's labels, from the page's own origin. https://maplibre.org/maplibre-style-spec/font-faces/ */
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url'
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url'

export const regular = ['Noto Sans Regular']
export const bold = ['Noto Sans SemiBold']

const latin = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
]
const latinExt = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+0300-0304',
  'U+1D00-1EFF',
]
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+0870-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC']

export function fontFaces() {
  return {
    'Noto Sans Regular': faces(latin400, latinExt400, arabic400),
    'Noto Sans SemiBold': faces(latin600, latinExt600, arabic600),
  }
}

function faces(forLatin: string, forLatinExt: string, forArabic: string) {
  return [
    { url: absolute(forLatin), 'unicode-range': latin },
    { url: absolute(forLatinExt), 'unicode-range': latinExt },
    { url: absolute(forArabic), 'unicode-range': arabic },
  ]
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href
}
