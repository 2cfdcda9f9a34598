/** The statements of one report that another may speak of too. */
import { is } from '../../lang/engine/language.ts'
import type { Draft, Finding, Path, Span, TheatrePack } from '../model.ts'
import { dayOfCapture, dayOfClaim } from '../claims/refine/force/day.ts'
import { forceKey } from '../claims/refine/force/force.ts'
import { holderIn, sidesOf, type Sides } from '../front/sides.ts'
import { countBefore } from '../text/count-before.ts'
import { read } from '../text/read.ts'
import type { Report, Statement } from './comparison.ts'

const compared = new Set<Finding['kind']>(['distance', 'direction', 'control', 'containment', 'area', 'coordinates'])

export const isPosition = ({ kind, subject }: Finding): boolean => kind === 'distance' && subject?.status === 'moving'

/** Words for a force that do not say whose it is: "they", "the advancing troops". */
function isAnyones({ tokens }: Draft): boolean {
  const last = tokens.at(-1)
  return last === undefined || (tokens.length === 1 && is(last, 'anyone')) || is(last, 'anyForceNoun')
}

/** Longest words for a force that are read again. */
const longestForce = 200

function sideOf({ finding, sides, pack }: { finding: Finding; sides: Sides; pack: TheatrePack | null }): string | null {
  const named = (side: string): string => (pack && holderIn(pack, side)) ?? side
  if (finding.kind === 'control') return named(finding.stated.relation?.split(':')[1] ?? '')
  if (!isPosition(finding)) return null
  const draft = read((finding.subject?.text ?? '').slice(0, longestForce), { date: null })
  const key = forceKey(draft, { text: draft.text, firstToken: 0, lastToken: draft.tokens.length }, sides)
  if (key.startsWith('side:')) return named(key.slice('side:'.length))
  return isAnyones(draft) ? null : key.slice('force:'.length)
}

/** By which way a distance is said to run, by the words that state it. */
function pathIn({ tokens, language }: Draft, { from, to }: Span): Path {
  const first = countBefore(tokens, (token) => token.to <= from)
  const last = countBefore(tokens, (token) => token.from < to)
  const paths = tokens.slice(first, last).map(({ lower }) => language.lexicon.value('path', lower))
  return paths.find((path) => path === 'road') ?? paths.find((path) => path === 'river') ?? 'unsaid'
}

/** What a report says that can be compared, in the order of its text. Linear in the text. */
export function statementsOf(report: Report, packs: readonly TheatrePack[]): readonly Statement[] {
  const draft = read(report.text, { date: report.date })
  const sides = sidesOf(packs)
  const pack = packs.find(({ id }) => id === report.result.packId) ?? null
  return report.result.findings
    .filter((finding) => compared.has(finding.kind))
    .map((finding) => {
      const taken = finding.stated.relation?.startsWith('taken-by') ?? false
      const { date, earlier } = (taken ? dayOfCapture : dayOfClaim)(draft, finding)
      return {
        id: `${report.id}:${finding.id}`,
        reportId: report.id,
        finding,
        day: earlier ? null : date,
        side: sideOf({ finding, sides, pack }),
        path: pathIn(draft, finding),
      }
    })
}
