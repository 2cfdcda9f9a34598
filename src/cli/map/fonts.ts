/** The fonts of a map: beside the built command, or in the packages that they come from. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Face } from '../../formats/locator/faces.ts'
import { faces, facesFor, fontFace } from '../../formats/locator/faces.ts'
import { Failure } from '../failure.ts'

/** The built command has all of its fonts in one folder; packages have theirs under their names. */
const folders = ({ family }: Face): readonly string[] => [
  './fonts/',
  '../lib/fonts/',
  `../../../node_modules/@fontsource/${family === 'Noto Sans' ? 'noto-sans' : 'noto-sans-arabic'}/files/`,
]

async function bytesOf(face: Face): Promise<Uint8Array> {
  const paths = folders(face).map((folder) => fileURLToPath(new URL(folder + face.file, import.meta.url)))
  const found = paths.find((path) => existsSync(path))
  if (!found)
    throw new Failure(`The font ${face.file} is missing from the program: build it again with "npm run build"`)
  return readFile(found)
}

/** Rules of CSS that bring the fonts for the letters of a picture, within it. */
export async function fontFacesFor(svg: string): Promise<string> {
  const rules = facesFor(svg).map(async (face) => fontFace(face, Buffer.from(await bytesOf(face)).toString('base64')))
  return (await Promise.all(rules)).join('')
}

/** All of them, as WOFF. */
export const allFonts = (): Promise<readonly Uint8Array[]> => Promise.all(faces.map(bytesOf))
