import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Banks } from '../../core/model.ts'

/** River code -> the towns on each of its banks, from data/world/river-towns.tsv. */
export function riverTowns(): ReadonlyMap<string, Banks> {
  const [, ...lines] = readFileSync(join('data', 'world', 'river-towns.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  const found = new Map<string, Banks>()
  for (const line of lines) {
    const [code = '', bank = '', towns = ''] = line.split('\t')
    const known = found.get(code) ?? { left: [], right: [], both: [] }
    if (!(bank in known)) throw new Error(`data/world/river-towns.tsv: “${bank}” of ${code} is no bank`)
    found.set(code, { ...known, [bank]: towns.split('|') })
  }
  return found
}
