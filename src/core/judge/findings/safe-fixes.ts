/** Which corrections may be offered: none that could make a true sentence false, or put words into somebody's mouth. */
import type { Claim, Draft, Mention, Resolution, Span } from '../../model.ts'
import { said } from '../../model.ts'
import { fold } from '../../place/names/fold.ts'
import { countBefore } from '../../text/count-before.ts'
import { metresPer } from '../../units.ts'
import type { JudgeInput } from '../judge.ts'
import { judgeClaim } from '../judge.ts'
import type { Judgement, Replacement } from '../judgement.ts'

/** Beyond this the figure is hardly a slip: another place may be meant, and that is asked instead. */
const mostTimes = 3

const opening = '“«„'
const closing = '”»'

/** Whether a place in the text stands within quotation marks that its paragraph opens. */
function isQuotedAt({ text, tokens }: Draft, at: number): boolean {
  const known = quotedOf.get(tokens) ?? quotedSpans(text)
  quotedOf.set(tokens, known)
  const span = known[countBefore(known, ({ from }) => from < at) - 1]
  return span !== undefined && at <= span.to
}

/** By the tokens of the draft: each of many fixes asks. */
const quotedOf = new WeakMap<Draft['tokens'], readonly Span[]>()

/** From behind an opening mark to the closing one, or to the end of the paragraph. */
function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let [isStraight, depth, from] = [false, 0, 0]
  for (const { 0: mark, index } of text.matchAll(/["“«„”»\n]|$/g)) {
    const before = isStraight || depth > 0
    if (mark === '"') isStraight = !isStraight
    else if (mark !== '' && opening.includes(mark)) depth++
    else if (mark !== '' && closing.includes(mark)) depth = Math.max(0, depth - 1)
    else [isStraight, depth] = [false, 0]
    const is = isStraight || depth > 0
    if (!before && is) from = index
    else if (before && !is) spans.push({ from, to: index })
  }
  return spans
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
  const asked = new Set([subject?.place?.id])
  return nearby.some((other) => {
    if (other === claim.subject || other === claim.reference || other === claim.second) return false
    const found = resolve(other)
    if (found.status !== 'resolved' || asked.has(found.place?.id)) return false
    asked.add(found.place?.id)
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
  const { claim, draft } = input
  if (isFarOff(claim, found)) {
    const isAsked = found.message.some(({ messageId }) => messageId === 'place.another-meant')
    return { ...found, fixes: [], message: isAsked ? found.message : [...found.message, said('place.another-meant')] }
  }
  if (isUnsaid(claim)) return { ...found, fixes: [] }
  const fixes = found.fixes.filter((fix) => !isQuotedAt(draft, fix.from) && !saysNothing(fix, claim))
  const isOpen = fixes.length > 0 && mendable.has(claim.kind) && holdsOfAnother(input, nearby, resolve)
  return { ...found, fixes: isOpen ? [] : fixes }
}
