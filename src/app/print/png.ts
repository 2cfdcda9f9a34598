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
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png')
  })
}
