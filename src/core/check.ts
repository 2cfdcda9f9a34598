import { findClaims } from './claims/index.ts'
import { tracerAtHand } from './claims/traced.ts'
import { sidesOf } from './front/sides.ts'
import { draftNotes, packOf } from './judge/findings/draft-notes.ts'
import { unreadNotes } from './judge/findings/unread-notes.ts'
import type { Judging } from './judge/judging.ts'
import { judgingAtHand } from './judge/judging.ts'
import { locateAtHand } from './judge/weigh/located.ts'
import { placedReport } from './judge/findings/place-report.ts'
import { linkAntecedents } from './mention/antecedents.ts'
import { findMentions } from './mention/find.ts'
import { recased } from './mention/recase.ts'
import type {
  CheckOptions,
  CheckResult,
  Claim,
  DateMention,
  Draft,
  Finding,
  Ground,
  Mention,
  MentionReport,
  NamedDay,
  Resolution,
} from './model.ts'
import { namedIn } from './place/names/named-in.ts'
import { countBefore } from './text/count-before.ts'
import { languageAtHand } from './text/languages.ts'
import { resolveAll } from './resolve/resolve.ts'
import { read } from './text/read.ts'
import { viewAt, viewsOf } from './text/views.ts'

/** With the words of the language to say it in. */
export type WordedOptions = CheckOptions & Required<Pick<CheckOptions, 'words'>>

/**
 * Checks the geography of a text against the ground: text -> tokens -> mentions -> claims -> resolutions -> verdicts.
 * Pure and deterministic: the same text, ground and options give the same result. Throws nothing, whatever the text.
 * Without a clipper (geo/clipper.ts) it leaves out shapes that need one; without its late parts (late.ts) what they add.
 */
export function check(text: string, ground: Ground, options: WordedOptions): CheckResult {
  const draft = draftOf(text, ground, options)
  const mentions = findMentions(draft, ground.gazetteer)
  const tracer = options.explain ? (tracerAtHand()?.(draft) ?? null) : null
  const linked = linkAntecedents(draft, mentions, tracer)
  const { links: antecedents, others } = linked
  const sides = sidesOf(ground.packs)
  const found = inOrder(
    viewsOf(draft).flatMap((view) => findClaims(view, mentions, linked, sides, tracer).filter(isRead(view))),
  )
  const resolve = resolveAll(draft, mentions, antecedents, found, ground, options.pins ?? {})
  const named = (mention: Mention): Mention => mentions[antecedents.get(mention.index) ?? mention.index] ?? mention
  const about = { draft, outlines: ground.outlines, resolve, named }
  const facts = found.filter(({ unread, unasserted }) => !unread && !unasserted)
  const nameOf = (mention: Mention): string => named(mention).name.toLowerCase()
  const located = namesUnknown(found, resolve) ? locateAtHand()?.(facts, ground, resolve, nameOf) : null
  const locatedOf = (mention: Mention) => located?.get(nameOf(mention)) ?? null
  const { words } = options
  const reports = mentionReports(mentions, found, resolve, { locatedOf, words })
  const places = reports.flatMap((report) => (report.place ? [ground.gazetteer.get(report.place.id) ?? []] : [])).flat()
  const date = options.date ?? null
  const pack = packOf(ground, places, date, options.packId ?? null)
  const otherwise = (mention: Mention) => {
    const other = mentions[others.get(mention.index) ?? -1]
    return other ? resolve(other) : null
  }
  const strict = options.profile === 'strict'
  const context = { ground, pack, resolve, otherwise, locatedOf, strict, words, nearby: nearbyIn(draft, mentions) }
  // A contradiction stands right behind the claim that it is about.
  const findingsBy = ({ contradictions, findingOf, judgedTogether, onePerStatement }: Judging): readonly Finding[] =>
    onePerStatement(
      judgedTogether(inOrder([...found, ...contradictions(about, facts)]), (claim, backing) =>
        findingOf({ ...context, backing, draft: viewAt(draft, claim.from) }, claim),
      ),
    )
  // A draft that claims nothing needs no judge.
  const judging = found.length === 0 ? null : judgingAtHand()
  return {
    findings: judging ? findingsBy(judging) : [],
    mentions: reports,
    notes: [
      ...unreadNotes(draft, words),
      ...draftNotes(words, { ground, pack, date, anyPlace: places.length > 0, draft }),
    ],
    packId: pack?.id ?? null,
    date,
    days: namedDays(draft.dates),
    ...(tracer ? { trace: tracer.sentences(mentions, found) } : {}),
  }
}

function draftOf(text: string, ground: Ground, options: CheckOptions): Draft {
  const language = typeof options.language === 'string' ? languageAtHand(options.language) : options.language
  const written = read(text, { date: options.date ?? null, ...(language ? { language } : {}) })
  return recased(written, namedIn(written.language, ground.gazetteer))
}

/** Whether something is claimed of a place that no gazetteer has. */
function namesUnknown(claims: readonly Claim[], resolve: (mention: Mention) => Resolution): boolean {
  const isUnknown = (mention: Mention | null) => mention !== null && resolve(mention).status === 'unknown'
  return claims.some(({ subject, reference }) => isUnknown(subject) || isUnknown(reference))
}

/** How many names on either side of a claim count as nearby: a sentence without an end would hold thousands. */
const mostNearby = 30

/** Names of the sentence of a claim and of the one before. */
function nearbyIn({ sentences }: Draft, mentions: readonly Mention[]): (claim: Claim) => readonly Mention[] {
  const names = mentions.filter(({ form }) => form === 'name')
  return ({ from }) => {
    const at = Math.max(0, countBefore(sentences, (sentence) => sentence.from <= from) - 1)
    const [first, last] = [sentences[Math.max(0, at - 1)], sentences[at]]
    const here = countBefore(names, (name) => name.from < from)
    const near = names.slice(Math.max(0, here - mostNearby), here + mostNearby)
    return first && last ? near.filter((one) => one.from >= first.from && one.to <= last.to) : []
  }
}

/** Nothing is claimed in a paragraph whose language is not read. */
const isRead =
  ({ unread }: Draft) =>
  ({ from }: Claim): boolean => {
    const next = unread[countBefore(unread, ({ to }) => to <= from)]
    return next === undefined || from < next.from
  }

/** The whole days that the text names, each with the first words for it, in the order of time. */
function namedDays(dates: readonly DateMention[]): readonly NamedDay[] {
  const first = new Map<string, string>()
  for (const { date, text } of dates) if (date?.length === 10 && !first.has(date)) first.set(date, text)
  return [...first].map(([date, text]) => ({ date, text })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** In the order of the text. */
const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => a.from - b.from || a.to - b.to)

/** Every place named or referred to; names that nothing bears only where a claim speaks of them. */
function mentionReports(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  resolve: (mention: Mention) => Resolution,
  context: Parameters<typeof placedReport>[0],
): readonly MentionReport[] {
  const claimed = new Set(claims.flatMap((claim) => [claim.subject, claim.reference, claim.second]))
  return mentions
    .filter((mention) => mention.form !== 'force' && mention.form !== 'other')
    .filter((mention) => mention.matches.length > 0 || claimed.has(mention) || mention.form === 'description')
    .filter((mention) => claimed.has(mention) || resolve(mention).status !== 'unknown')
    .map((mention) => placedReport(context, mention, resolve(mention)))
}
