import type { Claim, Draft, Mention } from '../model.ts'
import type { Sides } from '../front/sides.ts'
import type { Linked } from '../mention/antecedents.ts'
import type { ClaimRule } from './claim.ts'
import { containment } from './rules/containment.ts'
import { nation } from './rules/nation.ts'
import { claimContext } from './context.ts'
import { conversion } from './rules/conversion.ts'
import { direction } from './rules/direction.ts'
import { distance } from './rules/distance.ts'
import { type FrameKind, rarerRule } from './rarer.ts'
import { takenBack } from './taken-back.ts'
import { isWater } from './waters.ts'
import type { Tracer } from './tracer.ts'

const isLandLine = ({ form, line }: Mention): boolean => form === 'line' && line !== 'front'

/** What may be lain on. */
const isLine = (mention: Mention): boolean => isLandLine(mention) || mention.onSide !== undefined || isWater(mention)

const borders: readonly FrameKind[] = ['border-town', 'border', 'opposite', 'mouth', 'near', 'arrival', 'course']
const bordersAndLines: readonly FrameKind[] = ['line', ...borders]

const adjacency = rarerRule({
  kind: 'adjacency',
  about:
    'whether a place lies on a border or a side of it, a coast, a river or a bank of it, a lake; borders, faces, or lies up or down a river',
  frames: ({ mentions }) => (mentions.some(isLine) ? bordersAndLines : borders),
  isSign: ({ draft, mentions, isAny }) =>
    mentions.some((one) => isLandLine(one) || one.matches.some(({ place }) => place.type === 'sea')) ||
    draft.tokens.some(({ index }) =>
      isAny(index, 'frontierNoun', 'stream', 'threeBorders', 'meetingVerb', 'neighbouring', 'nearby'),
    ),
})
const identity = rarerRule({
  kind: 'identity',
  about: 'what a place is said to be: its type, the capital of an area, with a coast or without',
  frames: () => ['identity'],
  isSign: ({ draft, isAny, is, compassOver, mentions }) =>
    mentions.some(({ form, types, firstToken: at }) => {
      const isTyped = form === 'name' && types.length > 0
      return isTyped && [at, at + 1].some((part) => compassOver(part) || is(part, 'middlePart'))
    }) ||
    draft.tokens.some(
      ({ index }) =>
        isAny(index, 'seatNoun', 'landlocked', 'onCoast', 'equator', 'halfOfEarth') ||
        draft.phrases.from(index).some(({ classes }) => classes.has('seaAccess') || classes.has('harbourNoun')),
    ),
})
const between = rarerRule({
  kind: 'between',
  about: 'whether a place lies between two others, on the road between them, or midway',
  frames: () => ['between', 'onward', 'two', 'compared'],
})
const area = rarerRule({
  kind: 'area',
  about: 'how large a place is said to be, and how long an area or a border',
  frames: () => [],
  isSign: ({ draft, mentions, isAny }) =>
    draft.quantities.some(({ measure }) => measure === 'area') ||
    (draft.quantities.length > 0 &&
      (mentions.some(isLandLine) || draft.tokens.some(({ index }) => isAny(index, 'length', 'sharing')))),
})
const control = rarerRule({
  kind: 'control',
  about: 'who held a place, or took it, on the day that the text speaks of',
  frames: () => ['control'],
})
const coordinates = rarerRule({
  kind: 'coordinates',
  about: 'whether a coordinate pair lies where the place named beside it does',
  frames: () => [],
  isSign: ({ draft }) => draft.coordinates.length > 0,
})

/** Every kind of claim, in the order in which they may use each other's words. A new kind is one line here. */
export const claimRules: readonly ClaimRule[] = [
  distance,
  direction,
  conversion,
  containment,
  nation,
  adjacency,
  identity,
  between,
  area,
  control,
  coordinates,
]

/** All claims of a draft, in the order of the text. */
export function findClaims(
  draft: Draft,
  mentions: readonly Mention[],
  linked: Linked,
  sides?: Sides,
  tracer: Tracer | null = null,
): readonly Claim[] {
  const context = claimContext(draft, mentions, linked, sides, tracer)
  const claims: Claim[] = []
  for (const rule of claimRules) claims.push(...rule.find(context, claims))
  return takenBack(
    context,
    claims.sort((a, b) => a.from - b.from || a.to - b.to),
  )
}
