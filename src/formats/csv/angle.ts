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
  const text = written.trim()
  if (text === '' || text.length > 40) return null
  const letter = /^([NSEW])\s{0,2}|\s{0,2}([NSEW])$/i.exec(text)
  const name = (letter?.[1] ?? letter?.[2] ?? '').toUpperCase()
  const bare = letter ? text.replace(letter[0], '').trim() : text
  const degrees = plainNumber.test(bare) ? decimal(bare.replace(/\s*[°º˚]$/, '')) : readSexagesimal(bare)
  if (degrees === null || !Number.isFinite(degrees)) return null
  const signed = name === 'S' || name === 'W' ? -Math.abs(degrees) : degrees
  return { degrees: signed, axis: name === '' ? null : name === 'N' || name === 'S' ? 'lat' : 'lon' }
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
