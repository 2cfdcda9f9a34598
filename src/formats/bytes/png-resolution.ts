/** How large a picture is meant to be on paper: a chunk of the PNG that programs for layout and print read. */

const inchMetres = 0.0254
/** The signature (8 bytes) and the header chunk (25), which comes first. */
const afterHeader = 33
const unitMetre = 1

/** The PNG with `pHYs` set, https://www.w3.org/TR/png-3/#11pHYs; as it was where it is no PNG. */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.length < afterHeader || view.getUint32(0) !== 0x89504e47) return Uint8Array.from(png)
  const chunk = physical(Math.round(dotsPerInch / inchMetres))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, afterHeader))
  whole.set(chunk, afterHeader)
  whole.set(png.subarray(afterHeader), afterHeader + chunk.length)
  return whole
}

function physical(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4,
  )
  view.setUint32(8, dotsPerMetre)
  view.setUint32(12, dotsPerMetre)
  view.setUint8(16, unitMetre)
  view.setUint32(17, checksum(chunk.subarray(4, 17)))
  return chunk
}

/** CRC-32 as https://www.w3.org/TR/png-3/#D-CRCAppendix has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
