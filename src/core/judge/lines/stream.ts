/** Upstream and downstream: both places on the line of one river, in the order of its flow. */
import type { Station } from '../../geo/line/along-line.ts'
import { stationOf } from '../../geo/line/along-line.ts'
import { linesOf } from '../../geo/line/edges.ts'
import type { Measured, Outline, Place, Said } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { streamFix } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measurePoints, positionOf } from '../distances/measure.ts'
import { riverLines } from './drawn-river.ts'
import { kilometres, lengthIn } from '../findings/values.ts'

/** A river with both places on it: how far below the reference the subject lies, negative above it. */
interface OnOne {
  readonly outline: Outline
  readonly below: number
  /** By how much that may be off. */
  readonly known: number
}

/** As far from the river as a place may lie that is said to lie up or down it (chosen: Timbuktu's 12). */
const besideMetres = 15_000
/** What a drawn line leaves out of a river's bends, at most: chosen, of its own length. */
const bends = 0.3
/** A figure is judged no closer than this share of the drawn length (chosen). */
const closeShare = 0.15

const allowedFor = (place: Place, { accuracyMetres }: Outline): number =>
  besideMetres + accuracyMetres + place.extentMetres + place.accuracyMetres

function onOne(outline: Outline, subject: Place, reference: Place): OnOne | null {
  const main = linesOf(outline.geometry)[0] ?? []
  const [one, other] = [subject, reference].map((place): Station => stationOf(main, positionOf(place)))
  if (one!.off > allowedFor(subject, outline) || other!.off > allowedFor(reference, outline)) return null
  const known = 2 * outline.accuracyMetres + subject.accuracyMetres + reference.accuracyMetres
  return { outline, below: one!.metres - other!.metres, known }
}

/** The rivers that both places lie on: that which the text names, else all that flow by. */
function sharedRivers({ subject, reference, second, ground }: Case): readonly OnOne[] {
  const { outlines } = ground
  const lines = second
    ? riverLines(second, outlines).filter(({ flows }) => flows)
    : (outlines.riversAt?.(subject.lon, subject.lat, besideMetres + subject.extentMetres) ?? [])
  return lines.flatMap((outline) => onOne(outline, subject, reference!) ?? [])
}

/** The river nearest to both, where their order along several differs; null where none has both. */
function oneRiver(input: Case): OnOne | null {
  const found = sharedRivers(input)
  const areOfOneMind = new Set(found.map(({ below }) => below > 0)).size === 1
  return areOfOneMind ? found[0]! : null
}

const measuredOf = (input: Case, { below, known }: OnOne): Measured => {
  const metres = Math.abs(below)
  const straight = measurePoints(input.subject, input.reference!)
  return { ...straight, metres, lowMetres: Math.max(0, metres - known), highMetres: metres * (1 + bends) + known }
}

const both = ({ subject, reference }: Case) => ({ subject: named(subject), reference: named(reference!) })

/** "Busayrah lies downstream of Deir ez-Zor", "60 miles down the Dnieper from": null where no river has both. */
export function judgeStream(input: Case): Judgement | null {
  const river = oneRiver(input)
  if (!river) return null
  const measured = measuredOf(input, river)
  return judgeOrder(input, river, measured)
}

function judgeOrder(input: Case, river: OnOne, measured: Measured): Judgement {
  const { claim, draft } = input
  const { below, known } = river
  const isUpstream = below < 0
  const isOther = claim.stream ? isUpstream !== (claim.stream.way === 'up') : false
  if (claim.stream && Math.abs(below) <= known)
    return tooCoarse(said('stream.too-near', { ...both(input), known: kilometres(known) }), { measured })
  const unit = claim.quantity?.unit ?? 'km'
  const message = said('stream.measured', { ...both(input), measured: lengthIn(measured.metres, unit), isUpstream })
  const tolerance = [said('tolerance.stream', { known: kilometres(known) })]
  const told = { measured, tolerance, misfitMetres: 0 }
  if (isOther)
    return judgement('disagrees', message, {
      ...told,
      misfitMetres: Math.round(Math.abs(below)),
      fixes: streamFix(draft, claim, isUpstream ? 'up' : 'down'),
    })
  return claim.quantity ? judgeLength(input, river, message, told) : judgement('agrees', message, told)
}

/** A figure along the river: never less than the straight line, never much more than the drawn one. */
function judgeLength(input: Case, { below, known }: OnOne, message: Said, told: Partial<Judgement>): Judgement {
  const { lowMetres, highMetres } = input.claim.quantity!
  const [drawn, slack] = [Math.abs(below), known + input.subject.extentMetres + input.reference!.extentMetres]
  const close = drawn * closeShare + slack
  if (lowMetres <= drawn * (1 + bends) + slack && highMetres >= drawn - close) return judgement('agrees', message, told)
  const most = 2 * drawn + slack
  return lowMetres > most
    ? judgement('disagrees', message, { ...told, misfitMetres: Math.round(lowMetres - most) })
    : tooCoarse(message, told)
}

/** Without a figure. */
export const judgeUpOrDown = (input: Case): Judgement =>
  judgeStream(input) ?? tooCoarse(said('stream.no-river', both(input)))
