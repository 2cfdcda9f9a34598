/** Whether two towns can face each other across a border or a water: they must lie near one another. */
import { oppositeMetres } from '../../claims/regions/regions.ts'
import { nearestOn } from '../../geo/outline.ts'
import { is } from '../../../lang/engine/language.ts'
import { isArea } from '../../mention/type-words.ts'
import type { Banks, Ground, Measured, Mention, Outline, Place, Token } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { judgeBorderOf } from './bordering.ts'
import { countryAround } from './country-around.ts'
import { farOff, nearbyMetres } from '../weigh/doubt.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measurePoints, measureToOutline, positionOf } from '../distances/measure.ts'
import { kilometres, wordsAt } from '../findings/values.ts'

/** Towns this near a coast may face one another across a sea, however wide: "Aden, opposite Djibouti" (chosen). */
const coastMetres = 30_000

function isCoastal(place: Place, { ground }: Case): boolean {
  const country = countryAround(place, ground)
  if (!country) return true
  const key = `coast:${country.country}`
  const coast = ground.outlines.get(key)
  return coast !== null && nearestOn(coast.geometry, positionOf(place)).metres <= coastMetres
}

/** The place of a mention where it is an area, or the areas that bear the city's name. */
function areasMeant(mention: Mention | null, place: Place, { gazetteer }: Ground): readonly Place[] {
  if (isArea(place.type)) return [place]
  return (mention?.name ? gazetteer.lookup(mention.name) : [])
    .filter(({ match, use, place: one }) => match !== 'variant' && use !== 'demonym' && one.outline !== null)
    .flatMap(({ place: one }) => (isArea(one.type) ? [one] : []))
}

const order = ['agrees', 'undecided', 'loose', 'disagrees'] as const

/** "Sumy region, just across the border from Kursk": whether the areas touch. */
function judgeAreas(input: Case): Judgement | null {
  const { claim, subject, reference, ground } = input
  const others = areasMeant(claim.reference, reference!, ground)
  const judged = areasMeant(claim.subject, subject, ground).flatMap((one) =>
    others.map((other) => judgeBorderOf(input, one, other)),
  )
  return judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0] ?? null
}

/** "El Geneina, just across the border from Chad": how near the town lies to the area. */
function measured({ subject, reference, ground }: Case): Measured {
  const toArea = isArea(reference!.type) ? measureToOutline(subject, reference!, ground.outlines) : null
  return toArea ?? measurePoints(subject, reference!)
}

/** The name of the water that the claim says lies between: "across the | Dnipro | from Nikopol"; undefined for "the river". */
function waterSaid({ claim, draft }: Case): Token | undefined {
  const within = draft.tokens.filter(({ from }) => from >= claim.from && from < claim.reference!.from)
  const origin = within.findIndex((token) => is(token, 'origin'))
  return within
    .slice(0, Math.max(0, origin))
    .find((token) => token.capital && !is(token, 'overLine') && token !== within[0])
}

/** The bank on which the data of a river puts a town by its name. */
function bankBy({ banks }: Outline, { name, aliases }: Place): keyof Banks | undefined {
  const all: readonly (keyof Banks)[] = ['left', 'right', 'both']
  return all.find((bank) => banks?.[bank].some((one) => one === name || aliases.includes(one)))
}

/** Whether a river is known to run between two towns: drawn lines are too coarse to tell of places beside them. */
function runsBetween({ subject, reference, ground }: Case, river: Place): boolean {
  const outline = river.outline ? ground.outlines.get(river.outline) : null
  const [one, other] = [subject, reference!].map((place) => outline && bankBy(outline, place))
  return Boolean(one && other) && (one !== other || one === 'both')
}

/** "across the Dnipro from Nikopol": no agreement unless the river is known to run between the two. */
function unlessSameBank(input: Case, found: Judgement): Judgement {
  const water = found.verdict === 'agrees' ? waterSaid(input) : undefined
  if (!water) return found
  const named = input.ground.gazetteer.lookup(water.text).map(({ place }) => place)
  if (named.some((river) => runsBetween(input, river))) return found
  const unchecked = said('words.not-checked', { text: wordsAt(input.text, water) })
  return { ...found, verdict: 'undecided', why: 'not-understood', message: [unchecked, ...found.message] }
}

/** "Nusaybin, opposite Qamishli". */
export function judgeOpposite(input: Case): Judgement {
  const areas = isArea(input.subject.type) ? judgeAreas(input) : null
  const found = areas ?? unlessSameBank(input, judgeNear(input))
  const isWithinOne = input.subject.country === input.reference!.country
  if (areas || found.verdict !== 'disagrees' || isWithinOne || judgeAreas(input)?.verdict !== 'agrees') return found
  // "In Sumy, just across the border from Kursk": the regions of these names may be meant.
  const { message, measured: apart, tolerance } = found
  return judgement('undecided', message, { why: 'ambiguous-place', measured: apart, tolerance })
}

function judgeNear(input: Case): Judgement {
  const { subject, reference } = input
  const found = measured(input)
  const both = { subject: named(subject), reference: named(reference!) }
  const message = said('opposite.apart', { ...both, apart: kilometres(found.metres) })
  const limits = { near: kilometres(oppositeMetres), far: kilometres(nearbyMetres) }
  const tolerance = [said('tolerance.opposite', limits)]
  const doubted = farOff(input, found)
  if (doubted) return doubted
  if (found.lowMetres <= oppositeMetres)
    return judgement('agrees', message, { measured: found, misfitMetres: 0, tolerance })
  if (found.lowMetres <= nearbyMetres || (isCoastal(subject, input) && isCoastal(reference!, input)))
    return tooCoarse([message, said('opposite.water')], { measured: found, tolerance })
  const misfitMetres = Math.round(found.lowMetres - oppositeMetres)
  return judgement('disagrees', message, { measured: found, misfitMetres, tolerance })
}
