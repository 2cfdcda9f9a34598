/** The fonts of the picture, within it: a picture loads nothing. */
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'

const faces = [
  ['Noto Sans', 400, latin400],
  ['Noto Sans', 600, latin600],
  ['Noto Sans Arabic', 400, arabic400],
  ['Noto Sans Arabic', 600, arabic600],
] as const

/** `@font-face` rules with the fonts as data addresses. */
export async function fontFaces(): Promise<string> {
  return (
    await Promise.all(
      faces.map(async ([family, weight, url]) => {
        const bytes = new Uint8Array(await (await fetch(new URL(url, document.baseURI))).arrayBuffer())
        return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)})}`
      }),
    )
  ).join('')
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}
