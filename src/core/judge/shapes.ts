/** Which checks may leave out shapes where no clipper is at hand. */
import type { CheckResult } from '../model.ts'

/**
 * Whether a check without a clipper may have left something out: the strip along a border or a river, or where a place
 * that no gazetteer has must lie. Says yes too often rather than too seldom.
 */
export const mayLackShapes = ({ findings, mentions }: CheckResult): boolean =>
  findings.some(({ kind, region }) => region === null && (kind === 'adjacency' || kind === 'containment')) ||
  mentions.some(({ status }) => status === 'unknown')
