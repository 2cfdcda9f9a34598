/**
 * What is found in whole articles: `npm run news [-- --all]`. Reads LGL and TR-News through the whole program and
 * prints how many findings of each kind have which verdict, and every flag with its sentence's words; `--all` prints
 * every finding. Nobody has marked these articles: a flag is read by a person. The corpora lie in GROUNDLINE_CORPUS,
 * by default ../shared/corpus; nothing of them is kept.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { check } from '../../core/index.ts'
import { createGround } from '../../core/ground.ts'
import type { Finding, Verdict } from '../../core/model.ts'
import { loadGroundParts } from '../../formats/ground/ground-files.ts'
import { readArticles } from './geoparse/articles.ts'

const corpus = process.env['GROUNDLINE_CORPUS'] ?? join('..', 'shared', 'corpus')
const files = ['lgl.xml', 'TR-News.xml'].map((file) => join(corpus, file))
if (!files.every((file) => existsSync(file))) {
  console.error(`No articles in ${corpus}: set GROUNDLINE_CORPUS to the folder that has lgl.xml and TR-News.xml`)
  process.exit(2)
}
const parts = await loadGroundParts((file) => readFile(join('build', 'data', file)))
/** World news: without the theatre, whose places would draw names to it. */
const ground = createGround({ ...parts, packs: [] })
const all = process.argv.includes('--all')

const verdicts: readonly Verdict[] = ['agrees', 'loose', 'disagrees', 'undecided']
const isFlagged = ({ verdict }: Finding): boolean => verdict === 'loose' || verdict === 'disagrees'

const articles = files.flatMap(readArticles)
const found = articles.flatMap(({ id, text }) => check(text, ground).findings.map((finding) => ({ id, finding })))

for (const { id, finding } of found) {
  if (!all && !isFlagged(finding)) continue
  const names = [finding.subject?.text, finding.reference?.text].map((name) => name ?? '-').join(' > ')
  console.log(`${id} ${finding.verdict} ${finding.kind}: ${names} «${finding.quote}» ${finding.message}`)
}
console.log(`${articles.length} articles, ${found.length} findings`)
console.log(['kind'.padEnd(14), ...verdicts.map((verdict) => verdict.padStart(9))].join('  '))
for (const kind of new Set(found.map(({ finding }) => finding.kind))) {
  const counts = verdicts.map((verdict) =>
    found.filter((one) => one.finding.kind === kind && one.finding.verdict === verdict),
  )
  console.log([kind.padEnd(14), ...counts.map(({ length }) => String(length).padStart(9))].join('  '))
}
