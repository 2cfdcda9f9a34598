import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Finding, Verdict } from '../../../src/core/model.ts'
import { writeArchiveReport } from '../../../src/formats/archive-report/page.ts'
import { tally } from '../../../src/formats/archive-report/tally.ts'
import { finding, mention, raqqa } from '../../builders.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('base64')
const settings = { title: 'An archive', program: '1', written: '2026-11-30T08:00:00Z', borders: null, hash }

function summaryOf(lines: readonly unknown[], rows = 100) {
  const counts = tally(rows)
  for (const line of lines) counts.add(line)
  return counts.summary()
}

const one = (verdict: Verdict, more: Partial<Finding> = {}) =>
  finding({ verdict, subject: mention('Raqqa', raqqa), quote: '45 km', message: 'It is 145 km.', ...more })

describe('the findings of an archive', () => {
  const lines = [
    { id: 'a', date: '2016-06-22', findings: [one('disagrees'), one('agrees')] },
    { id: 'b', date: '2016-06', findings: [one('disagrees')] },
    { id: 'c', findings: [one('undecided', { kind: 'direction' })] },
    { line: 4, error: 'is empty' },
    null,
  ]

  it('are counted by verdict, kind, month and place', () => {
    const summary = summaryOf(lines)
    expect([summary.documents, summary.unchecked]).toEqual([5, 2])
    expect(summary.findings).toEqual({ disagrees: 2, loose: 0, undecided: 1, agrees: 1 })
    expect(summary.months.map(({ key }) => key)).toEqual(['2016-06', 'no date'])
    expect(summary.kinds.map(({ key }) => key)).toContain('direction')
    expect(summary.places[0]).toEqual({ key: raqqa.name, counts: summary.findings })
    expect(summary.reasons).toEqual(['line 4: is empty', 'line 5: no answer of Groundline'])
  })

  it('give each wrong figure once, with how often and where', () => {
    expect(summaryOf(lines).figures).toMatchObject([{ count: 2, documents: ['a', 'b'], message: 'It is 145 km.' }])
  })

  it('tell why claims could not be checked, and which names are in no gazetteer', () => {
    const unknown = (text: string) =>
      one('undecided', { why: 'unknown-place', subject: { ...mention(text, null), text, status: 'unknown' } })
    const { whys, unknownNames } = summaryOf([
      { id: 'a', findings: [unknown('Kafr X'), unknown('which'), unknown('كفر')] },
      { id: 'b', findings: [unknown('Kafr X'), one('undecided', { why: 'no-date' }), one('agrees')] },
    ])
    expect(whys).toEqual([
      { key: 'unknown-place', count: 4 },
      { key: 'no-date', count: 1 },
    ])
    expect(unknownNames).toEqual([
      { key: 'Kafr X', count: 2 },
      { key: 'كفر', count: 1 },
    ])
  })

  it('are listed the gravest first, and what is left out is counted', () => {
    const summary = summaryOf(lines, 1)
    expect(summary.rows.map(({ verdict, id }) => [verdict, id])).toEqual([['disagrees', 'a']])
    expect(summary.rowsLeftOut).toBe(1)
  })

  it('are never more in memory than the tally may keep', () => {
    const many = Array.from({ length: 300 }, (_, id) => ({ id, findings: [one('disagrees', { quote: `q${id}` })] }))
    const summary = summaryOf(many, 50)
    expect([summary.rows.length, summary.figures.length <= 100, summary.cells.length]).toEqual([50, true, 1])
  })
})

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)]
}

describe('the page', () => {
  const evil = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=alert(1)>',
    '\u0000\u202e javascript:alert(1)',
    '</title><base href=//evil>',
  ]

  it('holds the elements it always holds, whatever the archive says', () => {
    const plain = (text: string) => ({
      id: text,
      date: '2016',
      findings: [
        one('disagrees', {
          id: text,
          quote: text,
          message: text,
          kind: text as Finding['kind'],
          subject: mention(text, { ...raqqa, name: text }),
        }),
      ],
    })
    const pageOf = (text: string) =>
      writeArchiveReport(summaryOf([plain(text), { id: text, error: text }]), { ...settings, title: text })
    const shapeOf = (text: string) =>
      nodesOf(parse(pageOf(text)) as unknown as Node)
        .filter(({ nodeName }) => nodeName !== '#text')
        .map(({ nodeName, attrs = [] }) => `${nodeName} ${attrs.map(({ name }) => name).join(' ')}`)
    const usual = shapeOf('harmless')
    for (const text of evil) expect(shapeOf(text)).toEqual(usual)
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        expect(shapeOf(`x${text}`)).toEqual(usual)
      }),
      { numRuns: 10 },
    )
  })

  it('loads nothing, and runs its own script alone', () => {
    const page = writeArchiveReport(summaryOf([{ id: 'a', findings: [one('disagrees')] }]), settings)
    const nodes = nodesOf(parse(page) as unknown as Node)
    const attributes = nodes.flatMap(({ attrs = [] }) => attrs)
    expect(attributes.filter(({ name }) => /^(?:src|on.*|style|action)$/.test(name))).toEqual([])
    expect(attributes.filter(({ name, value }) => name === 'href' && !value.startsWith('#'))).toEqual([])
    const policy = attributes.find(({ value }) => value.startsWith('default-src'))!.value
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!
    expect(policy).toContain(`script-src 'sha256-${hash(script)}'`)
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+'; base-uri 'none'/)
  })

  it('links to every section that it holds, and to no other', () => {
    const page = writeArchiveReport(summaryOf([{ id: 'a', findings: [one('agrees')] }]), settings)
    const linked = [...page.matchAll(/href="#(\w+)"/g)].map((match) => match[1])
    expect(linked).toEqual([...page.matchAll(/<section id="(\w+)"/g)].map((match) => match[1]))
    expect(page).toContain('No figure is wrong.')
  })

  it('survives findings that are none', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 4 }), fc.anything(), (findings, value) => {
        const page = writeArchiveReport(
          summaryOf([{ id: value, findings: [...findings, { verdict: 'disagrees', subject: value }] }, value]),
          settings,
        )
        expect(page.endsWith('</html>\n')).toBe(true)
      }),
    )
  })
})
