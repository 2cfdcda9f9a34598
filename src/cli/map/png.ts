/** A map as PNG, by resvg: https://github.com/thx/resvg-js. Its licence (MPL-2.0) keeps it out of what is shipped. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { withResolution } from '../../formats/bytes/png-resolution.ts'
import { forRaster } from '../../formats/locator/for-raster.ts'
import { Failure } from '../failure.ts'
import { drawingFonts } from './fonts.ts'

/** Of a picture before it is made larger. */
const pixelsPerInch = 96
/** 300 dots an inch. */
export const printScale = 300 / pixelsPerInch

type Resvg = typeof import('@resvg/resvg-wasm')

export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await resvg()
  const font = { fontBuffers: [...(await drawingFonts())], defaultFontFamily: 'Noto Sans Arabic' }
  const drawing = new Resvg(forRaster(svg), { font, fitTo: { mode: 'zoom', value: scale } })
  return withResolution(drawing.render().asPng(), scale * pixelsPerInch)
}

let loaded: Promise<Resvg> | null = null

const resvg = (): Promise<Resvg> => (loaded ??= load())

async function load(): Promise<Resvg> {
  try {
    const library = await import('@resvg/resvg-wasm')
    const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    await library.initWasm(new Uint8Array(await readFile(program)))
    return library
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Failure(
      'A PNG needs a package that is not there: run "npm install @resvg/resvg-wasm" in the folder of Groundline, ' +
        'or write .svg or .html, which need none',
    )
  }
}
