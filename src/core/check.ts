import { findClaims } from './claims/index.ts'
import { draftNotes, packOf } from './judge/draft-notes.ts'
import { findingOf, mentionReport } from './judge/finding.ts'
import { linkAntecedents } from './mention/antecedents.ts'
import { findMentions } from './mention/find.ts'
import type { CheckOptions, CheckResult, Claim, Ground, Mention, MentionReport, Resolution } from './model.ts'
import { resolveAll } from './resolve/resolve.ts'
import { read } from './text/read.ts'

/**
 * Checks the geography of a text against the ground: text -> tokens -> mentions -> claims -> resolutions -> verdicts.
 * Pure and deterministic: the same text, ground and options give the same result. Never throws on any text.
 */
export function check(text: string, ground: Ground, options: CheckOptions = {}): CheckResult {
  const draft = read(text, { date: options.date ?? null })
  const mentions = findMentions(draft, ground.gazetteer)
  const antecedents = linkAntecedents(draft, mentions)
  const claims = findClaims(draft, mentions, antecedents)
  const resolve = resolveAll(draft, mentions, antecedents, claims, ground, options.pins ?? {})
  const reports = mentionReports(mentions, claims, resolve)
  const places = reports.flatMap((report) => (report.place ? [ground.gazetteer.get(report.place.id) ?? []] : [])).flat()
  const pack = packOf(ground, places)
  const context = { draft, ground, pack, resolve, strict: options.profile === 'strict' }
  const findings = claims.map((claim, index) => findingOf(context, claim, `f${index + 1}`))
  const date = options.date ?? null
  return { findings, mentions: reports, notes: draftNotes(ground, pack, date, places.length > 0), packId: pack?.id ?? null, date }
}

/** Every place named or referred to; names that nothing bears only where a claim speaks of them. */
function mentionReports(mentions: readonly Mention[], claims: readonly Claim[], resolve: (mention: Mention) => Resolution): readonly MentionReport[] {
  const claimed = new Set(claims.flatMap((claim) => [claim.subject, claim.reference, claim.second]))
  return mentions
    .filter((mention) => mention.form !== 'force' && mention.form !== 'other')
    .filter((mention) => mention.matches.length > 0 || claimed.has(mention) || mention.form === 'description')
    .filter((mention) => claimed.has(mention) || resolve(mention).status !== 'unknown')
    .map((mention) => mentionReport(mention, resolve(mention)))
}
