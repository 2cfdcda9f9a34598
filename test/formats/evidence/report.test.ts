import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { evidence as arabic } from '../../../src/app/strings/ar/evidence.ts'
import { evidence as english } from '../../../src/app/strings/en/evidence.ts'
import { evidence as french } from '../../../src/app/strings/fr/evidence.ts'
import type { Evidence } from '../../../src/formats/evidence/report.ts'
import { writeEvidence } from '../../../src/formats/evidence/report.ts'
import { reportStyle, reportStyleHash } from '../../../src/formats/evidence/style.ts'
import type { EvidenceWords } from '../../../src/formats/evidence/words.ts'
import { keep } from '../../../src/present/trail.ts'
import { englishLabels } from '../../../src/lang/en/labels.ts'
import { draftNote, finding, mention, note, raqqa, result } from '../../builders.ts'

type Element = DefaultTreeAdapterTypes.Element

/** Read by parse5, which follows the HTML standard as browsers do. */
function elements(html: string, tag: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && (tag === '*' || node.tagName === tag)) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const attribute = (element: Element | undefined, name: string) => element?.attrs.find((one) => one.name === name)?.value

const words: EvidenceWords = {
  ...english,
  language: 'en',
  direction: 'ltr',
  labels: englishLabels,
  verdicts: {
    disagrees: 'Wrong',
    loose: 'Loose',
    undecided: 'Cannot check',
    agrees: 'Agrees',
    long: 'Long',
    short: 'Short',
  },
  moment: (time) => time,
  when: 'When',
  inText: 'In the text',
  finding: 'Finding',
  done: 'Done',
  action: ({ action, reason }) => `${action} ${reason}`,
  relations: { ...english, plain: english.relations, holder: (id) => `the ${id}`, type: (type) => type },
}
const text = 'The base, located 45km from Raqqa, fell.'
const claim = finding({ from: 10, to: 33, quote: text.slice(10, 33), verdict: 'disagrees' })
const png = `data:image/png;base64,${Buffer.from('picture').toString('base64')}`
const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  title: 'Raqqa draft',
  text,
  result: result({ findings: [claim] }),
  kept: { f1: 'by road' },
  data: [{ id: 'raqqa-2016', version: '1.0.0', licence: 'CC BY 4.0', attribution: 'GeoNames' }],
  trail: [],
  maps: [{ url: png, alternative: 'The front', caption: '20 June 2016' }],
  program: '0.1.0',
  written: '2016-06-22T15:00:00Z',
  words,
  ...change,
})

describe('the evidence report', () => {
  it('underlines and numbers each finding, and leads to its row', () => {
    const html = writeEvidence(evidence())
    const [mark] = elements(html, 'mark')
    expect([textOf(mark!), attribute(mark, 'class')]).toEqual(['located 45km from Raqqa', 'disagrees'])
    const link = elements(html, 'a').map((one) => attribute(one, 'href'))
    expect(link).toEqual(['#finding-1'])
    const row = elements(html, 'tbody').find((one) => attribute(one, 'id') === 'finding-1')
    expect(textOf(row!)).toMatch(/Wrong.*located 45km.*Kept: by road.*45\.5 km.*Raqqa: 35\.95280, 39\.00830/s)
  })

  it('keeps the text as it is, also where findings overlap', () => {
    const findings = [claim, finding({ id: 'f2', from: 18, to: 22, verdict: 'agrees' })]
    const html = writeEvidence(evidence({ result: result({ findings }) }))
    const draft = elements(html, 'div').find((one) => attribute(one, 'class') === 'draft')
    expect(textOf(draft!).replace('45km2', '45km').replace('Raqqa1', 'Raqqa')).toBe(text)
    expect(elements(html, 'mark').map((one) => attribute(one, 'class'))).toEqual(Array(3).fill('disagrees'))
  })

  it('lets nothing of the user become markup', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\''
    const place = { ...raqqa, name: evil, source: evil }
    const one = finding({
      from: 0,
      to: evil.length,
      quote: evil,
      message: evil,
      tolerance: evil,
      subject: mention(evil, place),
      notes: [note(evil, evil)],
    })
    const data = [{ id: evil, version: evil, licence: evil }]
    const trail = keep([], { time: evil, key: evil, finding: one, data }, evil)
    const html = writeEvidence(
      evidence({
        title: evil,
        text: evil,
        kept: { f1: evil },
        trail,
        program: evil,
        written: evil,
        result: result({ findings: [one], notes: [draftNote('no-date', evil)] }),
        data,
        maps: [
          { url: png, alternative: evil, caption: evil },
          { url: `${png}" onload="x`, alternative: 'x', caption: 'x' },
          { url: 'https://example.org/a.png', alternative: 'y', caption: 'y' },
        ],
      }),
    )
    expect(elements(html, 'script')).toEqual([])
    expect(elements(html, 'img').map((one) => attribute(one, 'src'))).toEqual([png])
    const handlers = elements(html, '*')
      .flatMap(({ attrs }) => attrs)
      .filter(({ name }) => name.startsWith('on'))
    expect(handlers).toEqual([])
    expect(textOf(elements(html, 'h1')[0]!)).toBe(evil)
  })

  it('forbids itself everything but its own style and pictures', () => {
    const html = writeEvidence(evidence())
    const policy = elements(html, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy, 'content')).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-/)
    expect(createHash('sha256').update(reportStyle).digest('base64')).toBe(reportStyleHash)
    expect(textOf(elements(html, 'style')[0]!)).toBe(reportStyle)
    expect(html).not.toMatch(/(?:src|href)="(?!#|data:)/)
  })

  it.each([
    ['ar', 'rtl', arabic],
    ['fr', 'ltr', french],
  ] as const)('is in the language of its words: %s', (language, direction, said) => {
    const html = writeEvidence(evidence({ words: { ...words, ...said, language, direction } as EvidenceWords }))
    const [root] = elements(html, 'html')
    expect([attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([language, direction])
    expect(elements(html, 'h2').map(textOf)).toEqual([said.text, said.findings, said.maps, said.trail, said.data])
  })

  it.each([
    ['taken-by:government', 'taken by: the government'],
    ['held-by:isis', 'held by: the isis'],
    ['lost-by:sdf', 'lost by: the sdf'],
    ['is-a:oilfield', 'is: oilfield'],
    ['on-river', 'on the river'],
    ['toString', ''],
    ['__proto__:x', ''],
  ])('says %s in words', (relation, said) => {
    const { stated } = claim
    const one = { ...claim, stated: { ...stated, value: null, unit: null, directionDegrees: null, relation } }
    const html = writeEvidence(evidence({ result: result({ findings: [one] }) }))
    const [, cell] = elements(html, 'td')
    expect(textOf(cell!)).toBe(said)
  })

  it('has words for every relation that a claim may state', () => {
    const folders = ['src/core/claims', 'src/lang/en/frames']
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    const told = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/relation: '([a-z-]+)'/g)].map(([, one]) => one!))
    expect(told.length).toBeGreaterThan(8)
    // These take a holder or a type, and have a function each.
    const composed = ['held-by', 'taken-by', 'lost-by', 'is-a']
    const plain = told.filter((one) => !composed.includes(one))
    expect(plain.filter((one) => !Object.hasOwn(english.relations, one))).toEqual([])
  })

  it('names the data, and says when there is nothing', () => {
    expect(writeEvidence(evidence())).toMatch(/raqqa-2016 1\.0\.0; CC BY 4\.0; GeoNames/)
    const none = writeEvidence(evidence({ result: result({ findings: [] }), data: [], maps: [] }))
    expect(none).toMatch(/No spatial claims were found[^]*Nothing was flagged[^]*No data was loaded/)
  })
})
