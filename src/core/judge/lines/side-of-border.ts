/** "5 km north of the Turkish border": whether that side of the border is the one that the place lies on. */
import { angleBetween } from '../../geo/bearing.ts'
import { destination } from '../../geo/geodesic.ts'
import { between, linesOf } from '../../geo/line/edges.ts'
import { contains } from '../../geo/outline.ts'
import { roughKilometres } from '../../geo/rough.ts'
import { namedLine, type NamedLine } from '../../claims/regions/named-line.ts'
import { isArea } from '../../mention/type-words.ts'
import type { LonLat, Measured, Place } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Case, Judgement } from '../judgement.ts'
import { flagged, judgement, tooCoarse } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'
import { isTrusted } from '../weigh/trusted.ts'
import { wordsAt } from '../findings/values.ts'

/** Points of a border are asked this far beyond its nearest point, and so far apart (chosen). */
const reachKilometres = 12
const partKilometres = 1
/** Steps to both sides of a point: what the drawing may be off, and this much more (chosen). */
const stepMetres = 2_000
/** So many points must all lead to the other side before a text is wrong, and a bearing so far off (chosen). */
const leastPoints = 6
const otherDegrees = 100
/** Beside a side, as far as a point of the border at hand tells it. */
const besideDegrees = 67.5

const pointOf = ([lon, lat]: LonLat) => ({ lon, lat })

/** Points of a line near one of them, about a kilometre apart. */
function pointsNear({ geometry }: NamedLine, at: LonLat): readonly LonLat[] {
  const isNear = (point: LonLat): boolean => roughKilometres(pointOf(point), pointOf(at)) <= reachKilometres
  const found: LonLat[] = []
  for (const line of linesOf(geometry) as unknown as readonly (readonly LonLat[])[])
    for (let index = 1; index < line.length; index++) {
      const [a, b] = [line[index - 1]!, line[index]!]
      const length = roughKilometres(pointOf(a), pointOf(b))
      if (
        Math.min(roughKilometres(pointOf(a), pointOf(at)), roughKilometres(pointOf(b), pointOf(at))) >
        length + reachKilometres
      )
        continue
      const parts = Math.max(1, Math.ceil(length / partKilometres))
      for (let part = 0; part < parts; part++) found.push(between(a, b, part / parts))
    }
  return found.filter(isNear)
}

interface Sides {
  /** Points from which the direction leads to the side of the place, and to the other. */
  readonly own: number
  readonly other: number
}

/** The polygon of a country, if one is drawn. */
function landOf({ ground: { outlines } }: Case, { outline }: Place) {
  const drawn = outline === null ? null : outlines.get(outline)?.geometry
  return drawn?.type === 'Polygon' || drawn?.type === 'MultiPolygon' ? drawn : null
}

function sidesOf(input: Case, country: Place, line: NamedLine, near: LonLat): Sides | null {
  const land = landOf(input, country)
  const isIn = input.subject.country === country.country
  if (!land || contains(land, positionOf(input.subject)) !== isIn) return null
  const { degrees } = input.claim.compass!
  const step = stepMetres + line.accuracyMetres
  const asked = pointsNear(line, near).map((at) => ({
    ahead: contains(land, destination(at, degrees, step)),
    back: contains(land, destination(at, (degrees + 180) % 360, step)),
  }))
  const told = asked.filter(({ ahead, back }) => ahead !== back)
  const own = told.filter(({ ahead }) => ahead === isIn).length
  return { own, other: told.length - own }
}

/** The country from whose border the words measure; null where nobody can say on which side of it something lies. */
function borderOf({ claim: { reference: words }, subject, reference }: Case): Place | null {
  const isBorder = words?.form === 'line' && words.line === 'border' && reference?.type === 'country'
  return isBorder && !isArea(subject.type) && subject.country !== null ? reference : null
}

type Told = 'own' | 'other' | 'wrong' | 'untold'

/** Where the direction leads from the border at hand; `off`: degrees between it and the bearing. */
function toldBy(sides: Sides | null, off: number): Told {
  if (!sides || sides.own + sides.other === 0) return 'untold'
  if (sides.own >= sides.other) return 'own'
  return sides.own === 0 && sides.other >= leastPoints && off > otherDegrees ? 'wrong' : 'other'
}

/** On the other side, where the text surely means this place and this border. */
function onOtherSide(input: Case, measured: Measured, { misfitMetres }: Judgement): Judgement | null {
  const { claim, subject, ground, text } = input
  const own = ground.gazetteer.get(`country:${subject.country}`)
  if (!own || claim.reference?.name === '' || !isTrusted(input)) return null
  const message = said('border.direction', {
    subject: named(subject),
    own: named(own),
    stated: wordsAt(text, claim.compass!),
  })
  return judgement('disagrees', message, { measured, misfitMetres })
}

/** A direction from a border with a figure, found by the bearing from its nearest point: held against where it leads there. */
export function judgeSideOfBorder(input: Case, measured: Measured, found: Judgement): Judgement {
  const { claim, subject, ground, text } = input
  const country = borderOf(input)
  const near = measured.between?.[0]
  if (!country || !near) return found
  const line = namedLine(country, claim.reference, ground.outlines)
  const off = angleBetween(measured.bearingDegrees ?? claim.compass!.degrees, claim.compass!.degrees)
  const told = toldBy(line && sidesOf(input, country, line, near), off)
  const wrong = told === 'wrong' ? onOtherSide(input, measured, found) : null
  const isKept =
    told === 'own' ? !flagged(found.verdict) : flagged(found.verdict) || (told === 'untold' && off <= besideDegrees)
  const stated = wordsAt(text, claim.compass!)
  const unclear = said('side.shore-unclear', { subject: named(subject), line: named(country), stated })
  return wrong ?? (isKept ? found : tooCoarse(unclear))
}
