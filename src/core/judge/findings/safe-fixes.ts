/** Which corrections may be offered: none that could make a true sentence false, or put words into somebody's mouth. */
import type { Claim, Mention, Resolution } from '../../model.ts'
import { said } from '../../model.ts'
import { fold } from '../../place/names/fold.ts'
import { metresPer } from '../../units.ts'
import type { JudgeInput } from '../judge.ts'
import { judgeClaim } from '../judge.ts'
import type { Judgement, Replacement } from '../judgement.ts'

/** Beyond this the figure is hardly a slip: another place may be meant, and that is asked instead. */
const mostTimes = 3

const opening = '“«„'
const closing = '”»'

/** Whether a place in the text stands within quotation marks that its paragraph opens. */
function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  let isStraight = false
  let depth = 0
  for (const mark of before) {
    if (mark === '"') isStraight = !isStraight
    else if (opening.includes(mark)) depth++
    else if (closing.includes(mark)) depth = Math.max(0, depth - 1)
  }
  return isStraight || depth > 0
}

/** Whether what is measured is more than three times the stated figure, or less than a third. */
function isFarOff({ quantity }: Claim, { measured }: Judgement): boolean {
  if (!quantity || !measured) return false
  const [low, high] = [quantity.value, quantity.upper ?? quantity.value].map((one) => one * metresPer(quantity.unit))
  const { metres } = measured
  return (
    (quantity.bound !== 'within' && metres * mostTimes < low!) ||
    (quantity.bound !== 'more-than' && metres > high! * mostTimes)
  )
}

/** "Leicester, in Cornwall" is not mended by "Leicester, in Leicester", nor by what stands there already. */
function saysNothing({ before, insert }: Replacement, { subject }: Claim): boolean {
  return fold(before) === fold(insert) || (subject !== null && fold(subject.name) === fold(insert))
}

/** Whether the claim would hold of another place that is named close by. */
function holdsOfAnother(input: JudgeInput, nearby: readonly Mention[], resolve: (one: Mention) => Resolution): boolean {
  const { claim, subject } = input
  return nearby.some((other) => {
    if (other === claim.subject || other === claim.reference || other === claim.second) return false
    const found = resolve(other)
    if (found.status !== 'resolved' || found.place?.id === subject?.place?.id) return false
    const read = { ...input, subject: found, claim: { ...claim, subject: other } }
    return judgeClaim(read).judgement.verdict === 'agrees'
  })
}

/** "Tyre, 75 km south, burned": from where it is measured is not said, and several places may be meant. */
const isUnsaid = ({ mayBeFrom = [], perhapsFrom = [], perhapsTurned }: Claim): boolean =>
  mayBeFrom.length + perhapsFrom.length > 0 || perhapsTurned === true

const mendable: ReadonlySet<Claim['kind']> = new Set(['distance', 'direction', 'containment'])

/** The judgement with the fixes that are safe; where the figure is too far off for one, with the question instead. */
export function withSafeFixes(
  input: JudgeInput,
  found: Judgement,
  nearby: readonly Mention[],
  resolve: (one: Mention) => Resolution,
): Judgement {
  const { claim, text } = input
  if (isFarOff(claim, found)) {
    const isAsked = found.message.some(({ messageId }) => messageId === 'place.another-meant')
    return { ...found, fixes: [], message: isAsked ? found.message : [...found.message, said('place.another-meant')] }
  }
  if (isUnsaid(claim)) return { ...found, fixes: [] }
  const fixes = found.fixes.filter((fix) => !isQuotedAt(text, fix.from) && !saysNothing(fix, claim))
  const isOpen = fixes.length > 0 && mendable.has(claim.kind) && holdsOfAnother(input, nearby, resolve)
  return { ...found, fixes: isOpen ? [] : fixes }
}
