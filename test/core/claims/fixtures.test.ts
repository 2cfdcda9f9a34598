/**
 * X.txt holds a draft, X.json what is found in it. `UPDATE=1 npx vitest run test/core/claims` rewrites the answers;
 * review the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, type Finding, type MentionReport } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const folder = import.meta.dirname
const kinds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const files = kinds.flatMap((kind) => readdirSync(join(folder, kind)).map((file) => join(kind, file)))
const drafts = files.filter((file) => file.endsWith('.txt'))
const ground = await builtGround()

const side = (report: MentionReport | null): string | null =>
  report && `${report.text} = ${report.place?.name ?? report.status}`

/** What a reviewer reads: not every figure, but every decision. */
const digest = (finding: Finding) => ({
  kind: finding.kind,
  quote: finding.quote,
  subject: side(finding.subject),
  reference: side(finding.reference),
  verdict: finding.verdict,
  ...(finding.why ? { why: finding.why } : {}),
  says: [finding.messageId, ...(finding.also ?? []).map(({ messageId }) => messageId)].join(', '),
  ...(finding.measured ? { kilometres: Math.round(finding.measured.metres / 100) / 10 } : {}),
  ...(finding.fixes.length > 0 ? { fix: finding.fixes.map(({ label }) => label) } : {}),
})

describe('drafts and what is found in them', () => {
  it.each(drafts)('%s', (file) => {
    const answer = join(folder, file.replace(/\.txt$/, '.json'))
    const result = check(readFileSync(join(folder, file), 'utf8'), ground, { date: '2016-06-22' })
    const found = `${JSON.stringify(result.findings.map(digest), null, 2)}\n`
    if (process.env['UPDATE']) writeFileSync(answer, found)
    expect(found).toBe(readFileSync(answer, 'utf8'))
  })

  it('has an answer for every draft and a draft for every answer', () => {
    const orphans = files.filter(
      (file) =>
        !existsSync(join(folder, file.endsWith('.txt') ? file.replace(/txt$/, 'json') : file.replace(/json$/, 'txt'))),
    )
    expect(orphans).toEqual([])
  })
})
