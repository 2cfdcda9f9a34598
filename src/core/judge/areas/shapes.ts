/** Which checks may leave out shapes where no clipper is at hand. */
import type { CheckResult, Finding } from '../../model.ts'

const mayBeStrip = (kind: Finding['kind']): boolean => kind === 'adjacency' || kind === 'containment'
const isRiver = (reference: Finding['reference']): boolean => reference?.place?.type === 'river'

/**
 * Whether a check without a clipper may have left something out: the strip along a border or a river or one side of it, or where a place
 * that no gazetteer has must lie. Says yes too often rather than too seldom.
 */
export const mayLackShapes = ({ findings, mentions }: CheckResult): boolean =>
  findings.some(({ kind, region, reference }) => region === null && (mayBeStrip(kind) || isRiver(reference))) ||
  mentions.some(({ status }) => status === 'unknown')
