/** The first real input: a news article, read from beside the repository where it is. Its text is not kept here. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, type CheckResult, type ClaimKind, type Finding } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const file = process.env['GROUNDLINE_ARTICLE'] ?? '../shared/article.txt'
const isHere = existsSync(file)
const article = isHere ? readFileSync(file, 'utf8') : ''
const ground = await builtGround()

const checked = (from = '', to = ''): CheckResult => {
  const text = from === '' ? article : article.replace(from, to)
  if (from !== '') expect(text).not.toBe(article)
  return check(text, ground, { date: '2016-06-22' })
}

const over = (result: CheckResult, kind: ClaimKind, words: string): Finding => {
  const found = result.findings.find((finding) => finding.kind === kind && finding.quote.includes(words))
  expect(found, `${kind} over “${words}” among ${result.findings.map(({ quote }) => quote).join(' | ')}`).toBeDefined()
  return found!
}

describe.skipIf(!isHere)(`the article (skipped where ${file} is absent)`, () => {
  it('measures the base from Raqqa', () => {
    const finding = over(checked(), 'distance', '45km from Raqqa')
    expect(finding).toMatchObject({ quote: 'located 45km from Raqqa', verdict: 'agrees' })
    expect(finding.subject).toMatchObject({ text: 'The base', status: 'resolved', place: { id: 'tabqa_airbase' } })
    expect(finding.measured!.turfMetres).toBeCloseTo(45_449, -2)
    expect(finding.measured!.metres).toBeCloseTo(45_505, -2)
    expect(finding.measured!.bearingDegrees).toBeCloseTo(241.2, 0)
    expect(article.slice(finding.from, finding.to)).toBe('located 45km from Raqqa')
  })

  it('draws the advance as a disc, and holds it against what was printed that day', () => {
    const finding = over(checked(), 'distance', 'within 10 kilometres')
    expect(finding).toMatchObject({ verdict: 'agrees', region: { shape: 'disc' } })
    expect(finding.reference!.place!.id).toBe('tabqa_airbase')
    const notes = finding.notes.map(({ text }) => text).join('\n')
    expect(notes).toMatch(/7 km/)
    expect(notes).toMatch(/15 km/)
    expect(notes).toMatch(/Thawra oilfield.*17\.4 km.*known to 6 km.*12 km by the press/)
  })

  it('takes Thawra for the oilfield and says who held it when', () => {
    const finding = over(checked(), 'identity', 'oilfield')
    expect(finding).toMatchObject({ verdict: 'agrees', subject: { place: { id: 'thawra_oilfield' } } })
    const notes = finding.notes.map(({ text }) => text).join('\n')
    expect(notes).toMatch(/government.* from 19 June 2016/)
    expect(notes).toMatch(/Daesh.* from 20 June 2016/)
  })

  it.each([
    ['containment', 'the province of Raqqa, Syria'],
    ['identity', 'the capital of a Syrian province with the same name'],
  ] as const)('agrees on %s: %s', (kind, words) => {
    expect(over(checked(), kind, words).verdict).toBe('agrees')
  })

  it('finds nothing in manners of speaking, organisations and figures of people', () => {
    const { findings } = checked()
    const quiet = [
      'British-based',
      'Britain-based',
      'US-led',
      'Damascus and its ally',
      'two-pronged',
      '25 civilians',
      'de facto',
      'self-styled',
      '1.1850546',
      '28 people',
    ]
    for (const words of quiet)
      expect(
        findings.filter(({ quote }) => quote.includes(words)),
        words,
      ).toEqual([])
    expect(findings.filter(({ verdict }) => verdict === 'disagrees' || verdict === 'loose')).toEqual([])
    expect(
      findings.filter(({ subject, reference }) => subject?.place?.id === 'beirut' || reference?.place?.id === 'beirut'),
    ).toEqual([])
  })

  it.each([
    ['distance', '45km from Raqqa', '125km from Raqqa', 'disagrees'],
    ['distance', '45km from Raqqa', '45km east of Raqqa', 'disagrees'],
    ['conversion', '45km from Raqqa', '45km (45 miles) from Raqqa', 'disagrees'],
    ['containment', 'located 45km from Raqqa', 'located in Hama province', 'disagrees'],
  ] as const)('catches %s: %s -> %s', (kind, from, to, verdict) => {
    const words = kind === 'containment' ? 'Hama province' : kind === 'conversion' ? '45km (45 miles)' : to
    const finding = over(checked(from, to), kind, words)
    expect(finding.verdict).toBe(verdict)
    expect(finding.fixes).not.toEqual([])
  })

  it('offers 46 for 125, as 45.5 km are measured, and south-west for east', () => {
    expect(over(checked('45km from Raqqa', '125km from Raqqa'), 'distance', '125km').fixes[0]).toMatchObject({
      insert: '46',
    })
    expect(
      over(checked('45km from Raqqa', '45km east of Raqqa'), 'distance', 'east').fixes.map(({ insert }) => insert),
    ).toContain('south-west')
  })

  it('names an unknown village and judges the rest', () => {
    const result = checked('of the Tabqa base. The base', 'of Khirbat al-Nonesuch. Tabqa base')
    const finding = over(result, 'distance', 'Nonesuch')
    expect(finding).toMatchObject({ verdict: 'undecided', why: 'unknown-place' })
    expect(finding.message).toContain('Nonesuch')
    expect(over(result, 'distance', '45km from Raqqa').verdict).toBe('agrees')
  })
})
