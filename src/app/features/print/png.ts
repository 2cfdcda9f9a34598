import { withResolution } from '../../../formats/bytes/png-resolution.ts'

/** Of a picture before it is made larger: CSS pixels. */
const pixelsPerInch = 96

/** Pixels of a picture 1/96 inch each are drawn so many times as large. */
export const printScale = 300 / 96

/** An SVG as a PNG. Rejects where the browser cannot draw it, or has no room for so large a picture. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  // Not on the graphics card, which has no room for a page at 300 dots an inch.
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('the picture is too large'))), 'image/png')
  })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return new Blob([withResolution(bytes, scale * pixelsPerInch)], { type: 'image/png' })
}
