/**
 * Where two places are about as likely to be meant, both readings are judged, and nothing is flagged that one of them
 * makes right: for every kind of claim that chooses its subject, whatever places and figures stand in the sentence.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../../src/core/parts/index.ts'
import { findClaims } from '../../../src/core/claims/index.ts'
import type { Subject } from '../../../src/core/claims/subject.ts'
import type { Tracer } from '../../../src/core/claims/tracer.ts'
import { noBacking } from '../../../src/core/judge/weigh/backing.ts'
import { findingOf } from '../../../src/core/judge/findings/finding.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import type { Scored } from '../../../src/core/mention/choice.ts'
import { nearLeader } from '../../../src/core/mention/choice.ts'
import type { Claim } from '../../../src/core/model.ts'
import { resolveAll } from '../../../src/core/resolve/resolve.ts'
import { read } from '../../../src/core/text/read.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const names = ['Raqqa', 'Tabqa', 'Aleppo', 'Manbij', 'Goma', 'Bukavu', 'Kharkiv', 'Kupiansk', 'Gao', 'Kidal'] as const
const endings: Readonly<Record<string, string>> = {
  distance: '{n} km from {c}',
  direction: 'north-west of {c}',
  ellipsis: '{n} km from {c} and {m} from {d}',
  stream: 'upstream from {c}',
  opposite: 'across the river from {c}',
  between: 'halfway between {c} and {d}',
  containment: 'is located in {area}',
  line: 'on the Turkish border',
  coordinates: 'at 35.84, 39.01',
}
const beginnings = [
  'Troops left {a} for {b}, ',
  'Troops came from {b} to a bridge in {a}, ',
  'The depot of {a} in {b}, ',
  'Shells hit {a} and the road to {b}, ',
  '{a}, which fell to fighters from {b}, ',
  'Fighters in {a} say {b}, ',
  '{a} and its port at {b}, ',
] as const

const sentence = (kind: string): fc.Arbitrary<string> =>
  fc
    .record({
      beginning: fc.constantFrom(...beginnings),
      places: fc.shuffledSubarray([...names], { minLength: 4, maxLength: 4 }),
      area: fc.constantFrom('Syria', 'Mali', 'Ukraine', 'Aleppo province'),
      n: fc.integer({ min: 5, max: 600 }),
      m: fc.integer({ min: 5, max: 600 }),
    })
    .map(({ beginning, places: [a, b, c, d], area, n, m }) =>
      `${beginning}${endings[kind]!}, on Monday.`.replaceAll(
        /\{(\w+)\}/g,
        (_, key: string) => ({ a, b, c, d, area, n: String(n), m: String(m) })[key]!,
      ),
    )

interface Choice {
  readonly token: number
  readonly scored: readonly Scored<Subject>[]
}

/** A tracer that keeps the choices of subjects. */
const listening = (choices: Choice[]): Tracer => ({
  fired: () => undefined,
  broke: () => undefined,
  step: () => undefined,
  choice: (token, by, scored) => {
    if (by === 'subject') choices.push({ token, scored: scored as unknown as Choice['scored'] })
  },
  sentences: () => [],
})

function claimsIn(text: string) {
  const draft = read(text, { date: '2024-05-01' })
  const mentions = findMentions(draft, ground.gazetteer)
  const linked = linkAntecedents(draft, mentions)
  const choices: Choice[] = []
  const claims = findClaims(draft, mentions, linked, new Map(), listening(choices))
  const resolve = resolveAll(draft, mentions, linked.links, claims, ground, {})
  const words = { language: 'en', say: () => '' } as const
  const context = {
    ground,
    draft,
    pack: null,
    resolve,
    words,
    otherwise: () => null,
    locatedOf: () => null,
    strict: false,
    backing: noBacking,
  }
  const verdictOf = (claim: Claim) => findingOf({ ...context, nearby: () => [] }, claim).verdict
  return { claims, choices, verdictOf, draft }
}

/** The claims whose subject leads narrowly, each with the subjects that may be meant as well. */
function narrowIn(text: string) {
  const { claims, choices, verdictOf, draft } = claimsIn(text)
  return claims.flatMap((claim) => {
    const own = choices.findLast(
      ({ token, scored: [leader] }) =>
        leader!.of.subject !== null &&
        leader!.of.subject === claim.subject &&
        draft.tokens[token]!.from <= claim.to &&
        draft.tokens[token]!.from >= claim.subject.to,
    )
    const rivals = own ? nearLeader(own.scored).map(({ of }) => of.subject) : []
    return rivals.length > 0 ? [{ claim, rivals, verdictOf }] : []
  })
}

describe('a narrow lead between two subjects', () => {
  it.each(Object.keys(endings))('is kept by claims of the kind: %s', (kind) => {
    fc.assert(
      fc.property(sentence(kind), (text) => {
        for (const { claim, rivals } of narrowIn(text))
          expect(claim.mayBe ?? []).toEqual(expect.arrayContaining(rivals))
      }),
      { numRuns: 25 },
    )
  })

  it.each(Object.keys(endings))('flags nothing that the other makes right: %s', (kind) => {
    fc.assert(
      fc.property(sentence(kind), (text) => {
        for (const { claim, rivals, verdictOf } of narrowIn(text)) {
          if (!['disagrees', 'loose'].includes(verdictOf(claim))) continue
          for (const subject of rivals)
            if (subject?.form === 'name') expect(verdictOf({ ...claim, subject, mayBe: [] })).not.toBe('agrees')
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is there in sentences of news, and both readings count', () => {
    const texts = [
      'The Rawda village in Bir al-Abd, 40 km from Arish, was attacked.',
      'It lies between Homs and Hama, 180 km from Damascus.',
    ]
    expect(texts.flatMap(narrowIn).length).toBeGreaterThan(0)
  })
})
