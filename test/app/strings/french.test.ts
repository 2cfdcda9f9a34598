import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { afterEach, describe, expect, it } from 'vitest'
import { en } from '../../../src/app/strings/en.ts'
import { evidence as englishEvidence } from '../../../src/app/strings/en/evidence.ts'
import { online as englishOnline } from '../../../src/app/strings/en/online.ts'
import { fr } from '../../../src/app/strings/fr.ts'
import { evidence } from '../../../src/app/strings/fr/evidence.ts'
import { online } from '../../../src/app/strings/fr/online.ts'
import { count, ofDay } from '../../../src/app/strings/fr/say.ts'
import { setLanguage } from '../../../src/app/strings/language.ts'
import { spokenIn } from '../../../src/cli/ui-language.ts'
import { leaves } from './leaves.ts'

const english = { ...en, evidence: englishEvidence, online: englishOnline }
const french = new Map(leaves({ ...fr, evidence, online }))

/** Words that French writes as English does, names, keys of the keyboard, and names of formats. */
const alike =
  /^(?:F8|Format|Front|Corrections…|Licence|GeoJSON|KML|GPX|JSON|TopoJSON|Shapefile|Esri JSON|uMap|Type|Source|Sources|Note|Direction|Distance|Conversion|Orange|Date|Messages|Code|Point|Pause|MGRS|DMS|SVG|Versions|Latitude|Longitude|Web, 1200 × 675|Disputed|km²?|m²?|ha|miles|yards|acres?|,|2016-06-21)$/

/** Functions that say only what they are given. */
const passing = [
  'labels.compass',
  'day.changed',
  'day.drawnGround',
  'draw.shortcut',
  'layers.preview',
  'gazetteers.problem',
]

afterEach(() => setLanguage('en'))

describe('the French words', () => {
  it('are there for every English one', () => {
    const missing = leaves(english).map(([path]) => path)
    expect(missing.filter((path) => path !== 'name' && !french.has(path))).toEqual([])
  })

  it('name nothing that is not there in English', () => {
    const known = new Set(leaves(english).map(([path]) => path))
    const strangers = [...french.keys()].filter((path) => !known.has(path) && !path.startsWith('editor.phrases.'))
    expect(strangers).toEqual([])
  })

  it.each(leaves(english).filter(([path]) => path !== 'name'))('%s is of the same kind, and French', (path, value) => {
    const translated = french.get(path)
    expect(typeof translated).toBe(typeof value)
    if (Array.isArray(value)) expect(translated).toHaveLength(value.length)
    if (typeof value === 'function') expect((translated as () => string).length).toBe(value.length)
    if (typeof value === 'string' && value === translated) expect(value).toMatch(alike)
    if (typeof value === 'function' && !passing.includes(path)) expect(String(translated)).not.toBe(String(value))
  })

  it.each([
    [0, '0 lieu'],
    [1, '1 lieu'],
    [2, '2 lieux'],
    [1200, '1\u202f200 lieux'],
  ])('count %i places as %s', (n, words) => expect(count(n, 'lieu', 'lieux')).toBe(words))

  it.each([
    ['22 juin 2016', 'du 22 juin 2016'],
    ['1er août 2016', 'du 1er août 2016'],
    ['juin 2016', 'de juin 2016'],
    ['août 2016', 'd’août 2016'],
    ['2016', 'de 2016'],
  ])('say of %s: %s', (date, words) => expect(ofDay(date)).toBe(words))
})

describe('the page in French and --ui-lang fr', () => {
  const { labels, map, report } = spokenIn('fr')

  it('agree in labels, signs of the map and verdicts', () => {
    expect(fr.labels).toEqual(labels)
    expect(fr.map?.signs).toEqual(map.signs)
    const verdicts = Object.entries(fr.verdicts ?? {}).map(([one, said]) => [one, said?.toLowerCase()])
    expect(Object.fromEntries(verdicts)).toEqual(report.verdicts)
  })

  it.each([
    [1, 0, 0, 0],
    [2, 1, 3, 1],
    [0, 0, 1, 1200],
  ])('count %i, %i, %i and %i findings alike', (disagrees, loose, undecided, agrees) => {
    const counts = { disagrees, loose, undecided, agrees, kept: 0 }
    expect(fr.status?.counts?.(counts)).toBe(report.counts(counts))
  })
})

/** What is said in a file: its texts, without what it imports, and without keys. */
function saidIn(file: string): readonly string[] {
  const said: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isCaseClause(node)) return node.statements.forEach(visit)
    if (ts.isPropertyAssignment(node)) return visit(node.initializer)
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) said.push(node.text)
    if (ts.isTemplateExpression(node))
      said.push([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('x'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return said
}

/** Addresses are written as they are. */
const plain = (text: string): string => text.replace(/https:\/\/\S+|\?file=\.?|^\?$/g, '')

const faults: readonly (readonly [what: string, RegExp])[] = [
  ['a space that breaks, or none, before a high sign', /[^\u202f\s][:;?!»](?!\S)|[ \u00a0][:;?!»]/u],
  ['a space that breaks, or none, in guillemets', /«[^\u202f]|[^\u202f]»/u],
  ['a straight apostrophe or quotation mark', /['"“”]/],
  ['a figure that parts from its unit', /\d (?:km|mm|Mo|%)/],
  ['three dots', /\.\.\./],
  ['an English word', /\b(?:the|of|and|is|are|with|your|this|that|cannot|been|from|open|close)\b/i],
]

describe('the typography of French', () => {
  const folder = 'src/app/strings/fr'
  const said = readdirSync(folder).flatMap((file) =>
    saidIn(`${folder}/${file}`).map((text) => [file, plain(text)] as const),
  )

  it.each(faults)('has not %s', (_what, fault) => {
    expect(said.length).toBeGreaterThan(500)
    expect(said.filter(([, text]) => fault.test(text))).toEqual([])
  })
})
