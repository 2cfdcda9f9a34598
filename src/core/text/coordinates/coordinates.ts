/** Loading this file lets coordinate pairs be read. */
import type { CoordinatePair, Lexicon } from '../../model.ts'
import { gridAtHand, utmAtHand } from './grid.ts'
import { bringPairs, mayHoldPair } from './pairs.ts'

interface Patterns {
  readonly sexagesimal: RegExp
  readonly decimal: RegExp
  readonly grid: RegExp
  /** Degrees, minutes and seconds with blanks alone between them, or with nothing: "35 57 10 N", "355710N". */
  readonly unmarked: RegExp
  /** Zone, band or hemisphere, easting and northing: "37S 500765 3978890". */
  readonly utm: RegExp
}

const known = new WeakMap<Lexicon, Patterns>()

function patternsOf(lexicon: Lexicon): Patterns {
  const found = known.get(lexicon) ?? compile(lexicon)
  known.set(lexicon, found)
  return found
}

/** Longer words first, so that none is cut short. */
const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** "north" and "North"; letters in capitals alone. */
const eitherCase = (word: string): string => {
  const capital = word.charAt(0).toUpperCase()
  return word.length === 1 ? capital : `[${word.charAt(0)}${capital}]${word.slice(1)}`
}

/**
 * Every repetition is bounded, so a scan takes time in proportion to the text. In each pattern a pair is two halves,
 * each with its letter or word before or after, and a comma or the like between them.
 */
function compile(lexicon: Lexicon): Patterns {
  const gap = String.raw`\s{0,2}`
  const letter = `(${oneOf(lexicon.wordsOf('hemisphere').map(eitherCase))})?`
  const start = String.raw`(?<![\p{L}\p{Nd}.,])`
  const end = String.raw`(?![\p{L}\p{Nd}%°])`
  const degreeMark = `(?:[°º˚]|${oneOf(lexicon.wordsOf('degreeWord'))})`
  const joints = `(?:[,;/]|${oneOf(lexicon.wordsOf('conjunction'))})`
  const longitude = String.raw`(?:(?:${oneOf(lexicon.wordsOf('longitudeWord').map(eitherCase))})\.?:?)`
  const axes = [...lexicon.wordsOf('latitudeWord'), ...lexicon.wordsOf('longitudeWord')]
  const axis = `(?:${gap}(?:${oneOf(axes)})(?![\\p{L}]))?`
  const between = `${axis}${gap}${joints}?${gap}${longitude}?${gap}`

  const decimalHalf = String.raw`${letter}${gap}([-−–+]?\d{1,3}\.\d{1,12})${gap}${degreeMark}?${gap}${letter}`
  const degrees = String.raw`(\d{1,3}(?:\.\d{1,9})?)${gap}${degreeMark}${gap}`
  const minuteMark = `(?:['′’ʹ]|${oneOf(lexicon.wordsOf('minuteWord'))})`
  const minutes = String.raw`(?:(\d{1,2}(?:\.\d{1,9})?)${gap}${minuteMark}${gap})?`
  const secondMark = `(?:["″”“]|['′’]{2}|${oneOf(lexicon.wordsOf('secondWord'))})`
  const seconds = String.raw`(?:(\d{1,2}(?:\.\d{1,9})?)${gap}${secondMark}${gap})?`
  const angle = `${letter}${gap}${degrees}${minutes}${seconds}${letter}`
  const square = String.raw`(\d{1,2})\s?([C-HJ-NP-X])\s?([A-HJ-NP-Z]{2})`
  const digits = String.raw`(?:(\d{2,5})\s(\d{2,5})|(\d{4,10}))(?![\p{L}\p{Nd}])`
  const letters = lexicon.wordsOf('hemisphere').filter((word) => word.length === 1)
  const lettersOf = (of: string): string =>
    letters
      .filter((word) => of.includes(lexicon.value('hemisphere', word)!))
      .map(eitherCase)
      .join('')
  const [northern, eastern] = [lettersOf('NS'), lettersOf('EW')]
  const parts = (wide: string): string =>
    String.raw`(?:(${wide})(\d\d)(\d\d(?:\.\d{1,4})?)?|(\d{1,3})\s(\d{1,2})(?:\s(\d{1,2}(?:\.\d{1,4})?))?)\s?`
  return {
    decimal: new RegExp(`${start}${decimalHalf}${between}${decimalHalf}${end}`, 'gu'),
    sexagesimal: new RegExp(`${start}${angle}${between}${angle}${end}`, 'gu'),
    grid: new RegExp(String.raw`${start}${square}\s?${digits}`, 'gu'),
    unmarked: new RegExp(
      String.raw`${start}${parts('\\d\\d')}([${northern}])[,;/]?\s{0,2}${parts('\\d\\d\\d')}([${eastern}])(?![\p{L}\p{Nd}])`,
      'gu',
    ),
    utm: new RegExp(
      String.raw`${start}(\d{1,2})\s?([C-HJ-NP-X])[,\s]\s?(\d{6}(?:\.\d{1,3})?)(?:\s?m)?(?:\s?[${eastern}])?[,\s]\s{0,2}(\d{6,8}(?:\.\d{1,3})?)(?![\p{L}\p{Nd}])`,
      'gu',
    ),
  }
}

/**
 * Coordinate pairs in order: decimal degrees, degrees and minutes, MGRS. Of readings that overlap the first stays.
 * The words in them ("north", "degrees") are those of the lexicon.
 */
export function findCoordinates(text: string, lexicon: Lexicon): CoordinatePair[] {
  return mayHoldPair(text, lexicon) ? readPairs(text, lexicon).filter(({ fault }) => fault === undefined) : []
}

/** The same, with those that are written as pairs and are no point on earth. */
function readPairs(text: string, lexicon: Lexicon): CoordinatePair[] {
  const { sexagesimal, decimal, grid, unmarked, utm } = patternsOf(lexicon)
  const found = [
    ...matches(text, sexagesimal, (match) => readSexagesimal(match, lexicon)),
    ...matches(text, decimal, (match) => readDecimal(match, lexicon)),
    ...matches(text, unmarked, (match) => readUnmarked(match, lexicon)),
    ...matches(text, utm, readUtm),
    ...matches(text, grid, readGrid),
  ].sort((a, b) => a.from - b.from)
  return found.filter((pair, at) => at === 0 || pair.from >= found[at - 1]!.to)
}

type Reading = Pick<CoordinatePair, 'lon' | 'lat' | 'format' | 'precisionMetres' | 'fault'>

function matches(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => Reading | null): CoordinatePair[] {
  const pairs: CoordinatePair[] = []
  for (const match of text.matchAll(pattern)) {
    const reading = read(match)
    if (reading === null) continue
    const lead = match[0].length - match[0].trimStart().length
    const from = match.index! + lead
    const trimmed = match[0].trim()
    pairs.push({ from, to: from + trimmed.length, text: trimmed, ...reading })
  }
  return pairs
}

interface Half {
  readonly degrees: number
  readonly letter: string
  /** The step of the last printed digit, in degrees. */
  readonly step: number
  /** Minutes or seconds that end at no 59. */
  readonly isOver?: boolean
}

function readDecimal(match: RegExpMatchArray, lexicon: Lexicon): Reading | null {
  const first = half(match[2]!, match[1] ?? match[3], lexicon)
  const second = half(match[5]!, match[4] ?? match[6], lexicon)
  const bare = first.letter === '' && second.letter === ''
  if (bare && (decimals(match[2]!) < 2 || decimals(match[5]!) < 2 || !isSaid(match[0], lexicon))) return null
  return pair(first, second, 'decimal')
}

function half(printed: string, word: string | undefined, lexicon: Lexicon): Half {
  return {
    degrees: Number(printed.replace(/[−–]/, '-')),
    letter: letterOf(word, lexicon),
    step: 10 ** -decimals(printed),
  }
}

/** Whether two bare fractions stand as a pair does: a comma between them, or "long." before the second. */
const isSaid = (words: string, lexicon: Lexicon): boolean =>
  /[,;]/.test(words) || lexicon.wordsOf('longitudeWord').some((word) => words.toLowerCase().includes(word))

/** "N" of "N" and "north". */
const letterOf = (word: string | undefined, lexicon: Lexicon): string =>
  lexicon.value('hemisphere', (word ?? '').toLowerCase()) ?? ''

function decimals(printed: string): number {
  return printed.length - printed.indexOf('.') - 1
}

function readSexagesimal(match: RegExpMatchArray, lexicon: Lexicon): Reading | null {
  const first = angleOf(match.slice(2, 5), match[1] ?? match[5], lexicon)
  const second = angleOf(match.slice(7, 10), match[6] ?? match[10], lexicon)
  const format = match[3] === undefined && match[8] === undefined ? 'decimal' : 'dms'
  return pair(first, second, format)
}

/** "35 57 10 N 39 00 30 E", "355710N 0390030E". */
function readUnmarked(match: RegExpMatchArray, lexicon: Lexicon): Reading | null {
  const partsAt = (at: number) => [0, 1, 2].map((step) => match[at + step] ?? match[at + 3 + step])
  return pair(angleOf(partsAt(1), match[7], lexicon), angleOf(partsAt(8), match[14], lexicon), 'dms')
}

/** Half a metre, both ways together. */
const metreMetres = Math.SQRT1_2

function readUtm([, zone, letter, easting, northing]: RegExpMatchArray): Reading | null {
  const at = utmAtHand()?.(Number(zone), letter!, Number(easting), Number(northing))
  return at ? { lon: at[0], lat: at[1], format: 'utm', precisionMetres: metreMetres } : null
}

function angleOf(parts: readonly (string | undefined)[], word: string | undefined, lexicon: Lexicon): Half {
  const [whole, sixtieths, seconds] = parts.map((part) => Number(part ?? 0))
  const isOver = sixtieths! >= 60 || seconds! >= 60
  const last = parts.findLastIndex((part) => part !== undefined)
  const printed = parts[last]!
  const step = (printed.includes('.') ? 10 ** -decimals(printed) : 1) / 60 ** last
  return { degrees: whole! + sixtieths! / 60 + seconds! / 3600, letter: letterOf(word, lexicon), step, isOver }
}

/** Latitude first unless the letters say otherwise. What letters say to be a pair may be none: that is told. */
function pair(first: Half, second: Half, format: 'decimal' | 'dms'): Reading | null {
  const swapped = /[EW]/.test(first.letter) || /[NS]/.test(second.letter)
  const isOfOneAxis = /[EW]/.test(first.letter)
    ? /[EW]/.test(second.letter)
    : /^[NS]{2}$/.test(first.letter + second.letter)
  const [north, east] = swapped && !isOfOneAxis ? [second, first] : [first, second]
  const lat = north.letter === 'S' ? -Math.abs(north.degrees) : north.degrees
  const lon = east.letter === 'W' ? -Math.abs(east.degrees) : east.degrees
  const fault = isOfOneAxis ? 'axes' : faultOf(north, east)
  if (fault && (first.letter === '' || second.letter === '')) return null
  return { lon, lat, format, precisionMetres: halfStep(lat, north.step, east.step), ...(fault && { fault }) }
}

function faultOf(north: Half, east: Half): CoordinatePair['fault'] {
  if (north.isOver || east.isOver) return 'sixtieths'
  if (Math.abs(north.degrees) > 90) return 'latitude'
  return Math.abs(east.degrees) > 180 ? 'longitude' : undefined
}

/** Half of the last digit on the ground, both ways together; 111.2 km to a degree (mean radius 6,371.0088 km, IUGG). */
function halfStep(lat: number, north: number, east: number): number {
  const metresPerDegree = (6_371_008.8 * Math.PI) / 180
  return Math.hypot(north / 2, (east / 2) * Math.cos((lat * Math.PI) / 180)) * metresPerDegree
}

function readGrid(match: RegExpMatchArray): Reading | null {
  const toPoint = gridAtHand()
  const digits = match[6] ?? match[4]! + match[5]!
  const uneven = match[6] === undefined && match[4]!.length !== match[5]!.length
  if (!toPoint || uneven || digits.length % 2 === 1 || Number(match[1]) < 1 || Number(match[1]) > 60) return null
  try {
    const [lon, lat] = toPoint(`${match[1]}${match[2]}${match[3]}${digits}`)
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null
    return { lon, lat, format: 'mgrs', precisionMetres: (10 ** (5 - digits.length / 2) / 2) * Math.SQRT2 }
  } catch {
    return null
  }
}

bringPairs(readPairs)
