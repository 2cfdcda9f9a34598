/** "Syria borders Iraq", "Sumy Oblast, bordering Russia", "Iran shares a border with Turkey". */
import type { Claim, Mention } from '../model.ts'
import { wordSet } from '../text/word-set.ts'
import { isArea } from '../mention/type-words.ts'
import type { ClaimContext } from './context.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import { namesArea } from './refine/areas.ts'
import { copularSubject } from './copular.ts'
import { referencesAt } from './reference.ts'
import { isUnreal } from './refine/unreal.ts'

const bordering = wordSet('borders border bordering bordered adjoins adjoining abuts abutting')
const sharing = new Set(['shares', 'share', 'shared', 'sharing'])
const over = wordSet('which that also directly , ( both all')
const atSea = wordSet('maritime sea naval')
const longestPhrase = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** What is said to border something: the place just before the verb, over commas and "which". */
function subjectBefore(context: ClaimContext, at: number): Mention | null {
  const { firstToken } = context.sentenceOf(at)
  for (let token = at - 1; token >= Math.max(firstToken, at - longestPhrase); token--) {
    const mention = context.mentionOver(token)
    if (mention && !over.has(context.lower(token))) return isPlace(mention) ? mention : null
    if (['is', 'are', 'was', 'were'].includes(context.lower(token)))
      return copularSubject(context, context.sentenceOf(at), at)
    if (!over.has(context.lower(token))) return null
  }
  return null
}

const claim = (context: ClaimContext, subject: Mention, reference: Mention, first: number, last: number): Claim =>
  claimOf('adjacency', spanOfTokens(context, first, last), { subject, reference, relation: 'borders' })

/** "borders Iraq and Jordan" from its verb on: a claim for each area. */
function byVerb(context: ClaimContext, at: number): readonly Claim[] {
  const isBy = context.lower(at) === 'bordered' && context.lower(at + 1) === 'by'
  if (context.mentionOver(at) || isUnreal(context, at) || (context.lower(at) === 'bordered' && !isBy)) return []
  const references = referencesAt(context, isBy ? at + 2 : at + 1, context.sentenceOf(at).lastToken)
  const subject = references.length > 0 ? subjectBefore(context, at) : null
  if (!subject || context.lower(at - 1) === 'the') return []
  return references
    .filter(({ mention }) => namesArea(mention) && mention !== subject)
    .map(({ mention, last }, index) => claim(context, subject, mention, index === 0 ? at : mention.firstToken, last))
}

/** "shares a land border with Turkey": the line mention a few words on; none at sea, nor where its length is told. */
function bySharing(context: ClaimContext, at: number): readonly Claim[] {
  if (isUnreal(context, at)) return []
  for (let token = at + 1; token < at + longestPhrase; token++) {
    const line = context.mentionOver(token)
    const isBorder = line?.form === 'line' && line.line === 'border'
    if (atSea.has(context.lower(token)) || context.quantityOver(token) || (line && !isBorder)) return []
    if (!isBorder) continue
    const subject = subjectBefore(context, at)
    return line.name !== '' && subject && line.matches.some(({ place }) => isArea(place.type))
      ? [claim(context, subject, line, at, line.lastToken)]
      : []
  }
  return []
}

/** The borders that the verb at token `at` tells of. */
export function bordersOf(context: ClaimContext, at: number): readonly Claim[] {
  const word = context.lower(at)
  return bordering.has(word) ? byVerb(context, at) : sharing.has(word) ? bySharing(context, at) : []
}
