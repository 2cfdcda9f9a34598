/** The fonts of a map: beside the built command, or in the packages that they come from. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fontOfWoff } from '../../formats/bytes/woff.ts'
import type { Face } from '../../formats/locator/faces.ts'
import { faces, facesFor, fontFace } from '../../formats/locator/faces.ts'
import { Failure } from '../failure.ts'

/** The built command has all of its fonts in one folder; packages have theirs under their names. */
const folders = ({ family }: Face): readonly string[] => [
  './fonts/',
  '../lib/fonts/',
  `../../../node_modules/@fontsource/${family === 'Noto Sans' ? 'noto-sans' : 'noto-sans-arabic'}/files/`,
]

const bytesOf = (face: Face): Promise<Uint8Array> => readFirst(face.file, folders(face))

async function readFirst(file: string, among: readonly string[]): Promise<Uint8Array> {
  const paths = among.map((folder) => fileURLToPath(new URL(folder + file, import.meta.url)))
  const found = paths.find((path) => existsSync(path))
  if (!found) throw new Failure(`The font ${file} is missing from the program: build it again with "npm run build"`)
  return readFile(found)
}

/** Rules of CSS that bring the fonts for the letters of a picture, within it. */
export async function fontFacesFor(svg: string): Promise<string> {
  const rules = facesFor(svg).map(async (face) => fontFace(face, Buffer.from(await bytesOf(face)).toString('base64')))
  return (await Promise.all(rules)).join('')
}

/** With Latin and Arabic in one. */
export const wholeFonts = ['400Regular', '600SemiBold'].map((name) => `${name}/NotoSansArabic_${name}.ttf`)

/** What a picture is drawn with: the fonts of both scripts, then those of other letters. */
export async function drawingFonts(): Promise<readonly Uint8Array[]> {
  const whole = wholeFonts.map((file) =>
    readFirst(file, ['./fonts/', '../lib/fonts/', '../../../node_modules/@expo-google-fonts/noto-sans-arabic/']),
  )
  const others = faces.filter(({ family }) => family === 'Noto Sans').map(bytesOf)
  return (await Promise.all([...whole, ...others])).map((font) => fontOfWoff(font) ?? font)
}
