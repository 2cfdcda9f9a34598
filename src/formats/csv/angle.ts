/** One coordinate of a table: decimal degrees, or degrees, minutes and seconds, with or without its letter. */

export interface Angle {
  readonly degrees: number
  /** Which axis its letter names; null without one. */
  readonly axis: 'lat' | 'lon' | null
}

const number = String.raw`(\d{1,3}(?:[.,]\d{1,12})?)`
const mark = String.raw`\s{0,2}(?:[°º˚d:]|deg|\s)\s{0,2}`
const minutes = String.raw`(\d{1,2}(?:[.,]\d{1,10})?)\s{0,2}(?:['′’m:]|\s|$)?\s{0,2}`
const seconds = String.raw`(\d{1,2}(?:[.,]\d{1,10})?)\s{0,2}(?:["″”s]|''|′′)?`
const sexagesimal = new RegExp(`^([-+−–]?)${number}${mark}(?:${minutes}(?:${seconds})?)?$`)
const plainNumber = /^[-+−–]?(?:\d{1,12}(?:[.,]\d{0,15})?|[.,]\d{1,15})(?:[eE][-+]?\d{1,3})?\s{0,2}[°º˚]?$/

/** Null where the text is no angle. A decimal comma is read as a point; "S" and "W" are negative. */
export function readAngle(written: string): Angle | null {
  if (written.length > 40) return null
  const text = latinDigits(written.trim())
  if (text === '') return null
  const letter = /^([NSEW])\s{0,2}|\s{0,2}([NSEW])$/i.exec(text)
  const name = (letter?.[1] ?? letter?.[2] ?? '').toUpperCase()
  const bare = letter ? text.replace(letter[0], '').trim() : text
  const packed = name === '' ? null : readPacked(bare, name)
  if (packed !== null) return { degrees: signOf(name) * packed, axis: axisOf(name) }
  const degrees = plainNumber.test(bare) ? decimal(bare.replace(/\s*[°º˚]$/, '')) : readSexagesimal(bare)
  if (degrees === null || !Number.isFinite(degrees)) return null
  const signed = signOf(name) < 0 ? -Math.abs(degrees) : degrees
  return { degrees: signed, axis: name === '' ? null : axisOf(name) }
}

const signOf = (name: string): number => (name === 'S' || name === 'W' ? -1 : 1)
const axisOf = (name: string): 'lat' | 'lon' => (name === 'N' || name === 'S' ? 'lat' : 'lon')

/** "355710N", "0390030E", with decimals of the second: as gazetteers and pilots write them. The letter is needed. */
function readPacked(bare: string, name: string): number | null {
  const match = (axisOf(name) === 'lat' ? packedLat : packedLon).exec(bare)
  if (!match) return null
  const [degrees, minutes, seconds] = match.slice(1).map(Number) as [number, number, number]
  return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : null
}

const packedLat = /^(\d{2})(\d{2})(\d{2}(?:\.\d{1,6})?)$/
const packedLon = /^(\d{3})(\d{2})(\d{2}(?:\.\d{1,6})?)$/

/** Arabic and Persian digits and the Arabic decimal and thousands marks (U+066B, U+066C) as Latin ones. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, '')
}

function readSexagesimal(text: string): number | null {
  const match = sexagesimal.exec(text)
  if (!match) return null
  const [, sign, whole, minute = '0', second = '0'] = match
  if (decimal(minute) >= 60 || decimal(second) >= 60) return null
  const size = decimal(whole!) + decimal(minute) / 60 + decimal(second) / 3600
  return /[-−–]/.test(sign!) ? -size : size
}

function decimal(text: string): number {
  return Number(text.replace(',', '.').replace(/[−–]/, '-'))
}
