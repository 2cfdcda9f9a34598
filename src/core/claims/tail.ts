/** What stands behind a figure: "(25 miles) by road north-west of Raqqa". */
import { wordSet } from '../text/word-set.ts'
import type { CompassWord, Path, Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Conversion } from './conversion-after.ts'
import { conversionAfter } from './conversion-after.ts'
import type { Reference } from './reference.ts'
import { referenceAt, referencesAt } from './reference.ts'
import { wayAt } from './along.ts'

export interface Tail {
  readonly compass: CompassWord | null
  readonly path: Path
  /** Empty where the reference is left to the context: "3 km to the west". */
  readonly references: readonly Reference[]
  readonly conversion: Conversion | null
  /** First token behind what was read. */
  readonly last: number
}

const paths: Readonly<Record<string, Path>> = {
  road: 'road',
  drive: 'road',
  driving: 'road',
  car: 'road',
  highway: 'road',
  bus: 'road',
  rail: 'road',
  train: 'road',
  route: 'road',
  railway: 'road',
  walk: 'road',
  overland: 'road',
  track: 'road',
  journey: 'road',
  trip: 'road',
  ride: 'road',
  upstream: 'river',
  downstream: 'river',
  upriver: 'river',
  downriver: 'river',
  crow: 'straight',
  straight: 'straight',
}
const fillers = new Set([
  ...Object.keys(paths),
  'away',
  'distant',
  'distance',
  'by',
  'as',
  'flies',
  'line',
  'or',
  'so',
  'further',
  'farther',
  'inland',
  'due',
  'directly',
  'just',
  'immediately',
  'overland',
  'slightly',
  'away,',
  'air',
  'up',
  'down',
  'roughly',
  'approximately',
  'apart',
  'almost',
  'more',
  'geographically',
  'right',
  'far',
  'straight-line',
  'side',
  'somewhat',
  'about',
  'mainly',
])
const beforeCompass = new Set(['to', 'in', 'towards', 'toward', 'on'])
const articles = new Set(['the', 'a', 'an', 'its'])
const directionNouns = wordSet('direction side part corner end bearing directions')
const links = new Set(['of', 'from', 'off', 'outside', 'fom', 'form'])
const asideLimit = 14

interface Reading {
  at: number
  path: Path
  compass: CompassWord | null
  away: boolean
}

/** Behind "(driving time 1 hour)", or behind the full stop of "28 km."; the token itself where neither stands. */
function overAside(context: ClaimContext, at: number, end: number): number {
  if (context.lower(at) === '.') return at + 1 < end ? at + 1 : at
  if (context.lower(at) !== '(') return at
  for (let token = at + 1; token < Math.min(end, at + asideLimit); token++)
    if (context.lower(token) === ')') return token + 1
  return at
}

/** The comma of "40 km, by road, north of" and of "40 km (25 miles), north of". */
const isPathComma = (context: ClaimContext, at: number): boolean =>
  context.lower(at) === ',' &&
  (context.lower(at + 1) === 'by' ||
    (context.lower(at - 1) === ')' && context.compassAt(at + 1) !== null) ||
    (context.lower(at - 2) === 'by' && Object.hasOwn(paths, context.lower(at - 1))))

/** A compass word at `at`, over "to the" or "in the". */
function compassNear(context: ClaimContext, at: number): CompassWord | null {
  let token = at
  if (beforeCompass.has(context.lower(token))) token++
  if (articles.has(context.lower(token))) token++
  if (['immediate', 'far', 'due'].includes(context.lower(token))) token++
  const compass = context.compassAt(token)
  return compass?.form === 'direction' || (compass && directionNouns.has(context.lower(compass.lastToken)))
    ? compass
    : null
}

/** Reads fillers, path words and at most one direction, in any order. */
function readMiddle(context: ClaimContext, from: number, end: number): Reading {
  const reading: Reading = { at: from, path: 'unsaid', compass: null, away: false }
  while (reading.at < end) {
    const word = context.lower(reading.at)
    const compass = reading.compass ? null : compassNear(context, reading.at)
    const behindAside = overAside(context, reading.at, end)
    const way = wayAt(context, reading.at, end)
    if (way) {
      reading.path = way.path
      reading.at = way.last
    } else if (compass) {
      reading.compass = compass
      reading.at = directionNouns.has(context.lower(compass.lastToken)) ? compass.lastToken + 1 : compass.lastToken
    } else if (fillers.has(word) || (articles.has(word) && fillers.has(context.lower(reading.at + 1)))) {
      if (Object.hasOwn(paths, word)) reading.path = paths[word]!
      if (word === 'away' || word === 'distant' || word === 'apart') reading.away = true
      reading.at++
    } else if (behindAside > reading.at || isPathComma(context, reading.at))
      reading.at = Math.max(behindAside, reading.at + 1)
    else if ((word === 'in' || word === 'a') && ['a', 'straight'].includes(context.lower(reading.at + 1))) reading.at++
    else break
  }
  return reading
}

/** Where the reference starts, or null: behind "of" or "from"; behind a direction alone, if a name follows at once. */
function referenceStart(context: ClaimContext, reading: Reading): number | null {
  const word = context.lower(reading.at)
  if (links.has(word))
    return word === 'outside' && context.lower(reading.at + 1) === 'of' ? reading.at + 2 : reading.at + 1
  if (word === 'to' && (reading.compass || reading.path === 'road' || reading.away)) return reading.at + 1
  const mention = reading.compass ? context.mentionOver(reading.at) : null
  return mention?.form === 'name' && mention.matches.length > 0 ? reading.at : null
}

/** "of" without a direction needs "within", "less than", or a settlement behind a comma: "controls 45 km of border". */
const ofNeedsBound = (context: ClaimContext, quantity: Quantity, reading: Reading): boolean =>
  context.lower(reading.at) === 'of' &&
  !reading.compass &&
  !reading.away &&
  reading.path !== 'river' &&
  quantity.bound !== 'within' &&
  quantity.bound !== 'about' &&
  !['located', 'situated', ',', 'lies', '(', 'to', 'outside', 'and'].includes(context.lower(quantity.firstToken - 1))

/** Reads the tail of a figure, or null where no place and no direction follows. */
export function tailOf(context: ClaimContext, quantity: Quantity, end: number): Tail | null {
  const conversion = conversionAfter(context, quantity, end)
  const reading = readMiddle(context, conversion?.last ?? quantity.lastToken, end)
  if (ofNeedsBound(context, quantity, reading)) return null
  const across = acrossBorder(context, reading, end)
  if (across)
    return { compass: reading.compass, path: reading.path, references: [across], conversion, last: across.last }
  const start = referenceStart(context, reading)
  const references = start === null ? [] : referencesAt(context, start, end)
  const { compass } = reading
  const path = references.length > 0 ? pathBehind(context, references[0]!.last, reading.path) : reading.path
  if (references.length > 0) return { compass, path, references, conversion, last: references[0]!.last }
  if (start !== null && !impliedBehindLink(context, start))
    return compass && start === reading.at ? { compass, path, references, conversion, last: reading.at } : null
  return compass || reading.away
    ? { compass, path, references, conversion, last: start === null ? reading.at : start + 1 }
    : null
}

/** "five miles across the border": from the border; "40 miles across the border from Aleppo": from Aleppo. */
function acrossBorder(context: ClaimContext, reading: Reading, end: number): Reference | null {
  if (!['across', 'over', 'beyond'].includes(context.lower(reading.at))) return null
  const line = context.mentionOver(reading.at + 1)
  if (line?.form !== 'line' || line.line !== 'border' || line.firstToken !== reading.at + 1) return null
  const isFrom = context.lower(line.lastToken) === 'from'
  return isFrom ? referenceAt(context, line.lastToken + 1, end) : { mention: line, last: line.lastToken }
}

/** "55 km from Hama by road": the way is said behind the place. */
function pathBehind(context: ClaimContext, at: number, said: Path): Path {
  const word = context.lower(at) === 'by' ? context.lower(at + 1) : ''
  return said === 'unsaid' && Object.hasOwn(paths, word) ? paths[word]! : said
}

/** "of it", "from here": the reference is left to the context. */
const impliedBehindLink = (context: ClaimContext, at: number): boolean =>
  ['it', 'here', 'there', 'them', 'this', 'that', 'him'].includes(context.lower(at))
