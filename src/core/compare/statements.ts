/** The statements of one report that another may speak of too. */
import type { Finding, TheatrePack } from '../model.ts'
import { dayOfCapture, dayOfClaim } from '../claims/refine/day.ts'
import { forceKey } from '../claims/refine/force.ts'
import { holderIn, sidesOf, type Sides } from '../front/sides.ts'
import { read } from '../text/read.ts'
import type { Report, Statement } from './comparison.ts'

const compared = new Set<Finding['kind']>(['distance', 'direction', 'control', 'containment', 'area', 'coordinates'])

/** Words for a force that do not say whose it is. */
const anyones = /^force:(?:|they|it|he|she|we|.*\b(?:forces|troops|soldiers|fighters|units|column|convoy|tanks))$/

export const isPosition = ({ kind, subject }: Finding): boolean => kind === 'distance' && subject?.status === 'moving'

/** Longest words for a force that are read again. */
const longestForce = 200

function sideOf({ finding, sides, pack }: { finding: Finding; sides: Sides; pack: TheatrePack | null }): string | null {
  const named = (side: string): string => (pack && holderIn(pack, side)) ?? side
  if (finding.kind === 'control') return named(finding.stated.relation?.split(':')[1] ?? '')
  if (!isPosition(finding)) return null
  const draft = read((finding.subject?.text ?? '').slice(0, longestForce), { date: null })
  const key = forceKey(draft, { text: draft.text, firstToken: 0, lastToken: draft.tokens.length }, sides)
  if (key.startsWith('side:')) return named(key.slice('side:'.length))
  return anyones.test(key) ? null : key.slice('force:'.length)
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
      }
    })
}
