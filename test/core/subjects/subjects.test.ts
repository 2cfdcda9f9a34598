/**
 * Sentences of agencies with several places each, written for this test: who each figure is said of, and what it is
 * measured from, as the trace and the claims tell. Every other one is what the weights were fitted to (npm run
 * fit:subject); those of aloud.txt have four places and more, those of unfitted.txt were written after the fit: all of
 * these are read right.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

/** Sentences with the indented answers below each. */
function blocksOf(file: string): readonly (readonly [text: string, answers: readonly string[]])[] {
  const blocks: [string, string[]][] = []
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    if (line.startsWith('  ')) blocks.at(-1)![1].push(line.trim())
    else if (line.trim() !== '') blocks.push([line, []])
  }
  return blocks
}

const bare = (text: string): string => text.replace(/^the (town|city|village) of /i, '').toLowerCase()

/** "about 40 kilometres from the border: which = Kupiansk > the border" */
function isReadSo(text: string, answer: string): boolean {
  const [, quote, subject] = /^(.*): (.*?)(?: = .*?)? > .*$/.exec(answer)!
  const from = text.indexOf(quote!)
  const own = check(text, ground, { date: '2016-06-22' }).findings.filter(
    (finding) => finding.kind !== 'conversion' && finding.from < from + quote!.length && finding.to > from,
  )
  const said = own.map((finding) => bare(finding.subject?.text || '-'))
  return said.includes(bare(subject!.replace(' (moving)', '')))
}

describe('who a figure is said of', () => {
  const cases = blocksOf('sentences.txt').flatMap(([text, answers]) => answers.map((answer) => [text, answer] as const))

  it('is read right in most sentences', () => {
    const right = cases.filter(([text, answer]) => isReadSo(text, answer))
    expect(right.length / cases.length).toBeGreaterThan(0.9)
  }, 60_000)

  const aloud = ['aloud.txt', 'unfitted.txt']
    .flatMap(blocksOf)
    .flatMap(([text, answers]) => answers.map((answer) => [text, answer] as const))
  it.each(aloud)('%s %s', (text, answer) => expect(isReadSo(text, answer)).toBe(true))
})

describe('what is never the subject of a claim', () => {
  it.each([
    ['Late Monday, 130 kilometres west of Mykolaiv, a drone fell.', 'late'],
    ['Reporters 12 km from Raqqa heard blasts.', 'reporters'],
    ['Kyiv said the village lies 20 km from Bakhmut.', 'kyiv'],
    ['Ankara has denied bombing Kobane. The town lies on the border.', 'ankara'],
    ['The clinic in Waco, Texas, 285 miles from Austin, closed.', 'texas'],
    ['They fled to Adre in Chad, 40 kilometres from the Sudanese border.', 'chad'],
  ])('%s', (text, never) => {
    const subjects = check(text, ground, { date: '2016-06-22' })
      .findings.filter(({ kind }) => kind === 'distance' || kind === 'adjacency')
      .map(({ subject }) => subject?.text.toLowerCase() ?? '-')
    expect(subjects).not.toContain(never)
  })
})

describe('the trace', () => {
  it('shows the candidates of a subject and their shares', () => {
    const { trace } = check('They fled to Adre in Chad, 40 kilometres from the Sudanese border.', ground, {
      explain: true,
    })
    const steps = trace!.flatMap((sentence) => sentence.steps).filter(({ name }) => name === 'candidates')
    expect(steps.map(({ by, text }) => `${by}: ${text}`).join()).toMatch(/subject: Adre (0\.[5-9]\d|1\.00)/)
  })
})
