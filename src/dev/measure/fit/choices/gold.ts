/** Statements whose subject is known: what people have marked, in three corpora and in sentences of our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftOf, halfOf, readRows } from '../../corpus/rows.ts'

/** A statement in a text and what it is said of. */
export interface Gold {
  /** Where its words begin, and end. */
  readonly from: number
  readonly to: number
  /** How the subject is named: a name, "which", "The town"; '-' where the text names none. */
  readonly subject: string
  /** What "which" or "The town" goes back to, where that is known. */
  readonly meant: string | null
}

export interface GoldText {
  readonly source: 'encyclopedia' | 'news' | 'own' | 'tests'
  /** Whether nothing is fitted to it. */
  readonly aside: boolean
  readonly text: string
  readonly gold: readonly Gold[]
  /** Whether it makes no claim at all. */
  readonly silent?: boolean
}

const ownFile = join('test', 'core', 'subjects', 'sentences.txt')
const testsFile = join('test', 'core', 'news', 'found.txt')

/** Lines with the indented lines below each. */
function blocksOf(file: string): readonly (readonly [text: string, answers: readonly string[]])[] {
  const blocks: [string, string[]][] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('  ')) blocks.at(-1)?.[1].push(line.trim())
    else if (line.trim() !== '') blocks.push([line, []])
  }
  return blocks
}

function goldAt(text: string, quote: string, subject: string, meant: string | null): readonly Gold[] {
  const from = text.indexOf(quote)
  return from < 0 ? [] : [{ from, to: from + quote.length, subject, meant }]
}

/** "about 40 kilometres from the border: which = Kupiansk > the border" */
function ownGold(text: string, answer: string): readonly Gold[] {
  const [, quote, subject, meant] = /^(.*): (.*?)(?: = (.*?))? > .*$/.exec(answer) ?? []
  if (quote === undefined || subject === undefined || !text.includes(quote))
    throw new Error(`${ownFile}: "${answer}" is not of the form "words: subject > reference" of "${text}"`)
  return goldAt(text, quote, subject, meant ?? null)
}

/** Every other sentence is set aside. */
const ownTexts = (): readonly GoldText[] =>
  blocksOf(ownFile).map(([text, answers], at) => ({
    source: 'own',
    aside: at % 2 === 1,
    text,
    gold: answers.flatMap((answer) => ownGold(text, answer)),
  }))

/** "distance: Izium > Kharkiv «about 100 kilometres southeast of Kharkiv»": what must go on being read so. */
function testGold(text: string, answer: string): readonly Gold[] {
  const [, kind, subject, quote] =
    /^(distance|direction|between|adjacency): (.*?)(?: > .*?)? «(.*)»$/.exec(answer) ?? []
  if (kind === undefined || subject === undefined || quote === undefined || quote === subject) return []
  return goldAt(text, quote, subject, null)
}

/** Sentences that make no claim: whatever is asked of them is said of no place. */
const silentTexts = (): readonly GoldText[] =>
  [join('test', 'core', 'news', 'silent.txt'), ...silentFiles()]
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ source: 'tests', aside: false, text, gold: [], silent: true }))

const silentFolder = join('test', 'core', 'claims', 'silent')
const silentFiles = (): readonly string[] =>
  readdirSync(silentFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(silentFolder, name))

const testTexts = (): readonly GoldText[] =>
  blocksOf(testsFile).map(([text, answers]) => ({
    source: 'tests',
    aside: false,
    text,
    gold: answers.flatMap((answer) => testGold(text, answer)),
  }))

interface NewsRow {
  readonly id: string
  readonly text: string
  readonly claims: readonly { readonly kind: string; readonly quote: string; readonly subject: string | null }[]
}

const located: ReadonlySet<string> = new Set(['distance', 'direction', 'between', 'adjacency'])

/** The rows whose number divides by three are set aside. */
export const isAside = (id: string): boolean => Number(/\d+/.exec(id)?.[0]) % 3 === 0

const newsTexts = (corpus: string): readonly GoldText[] =>
  readFileSync(join(corpus, 'news-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NewsRow)
    .map(({ id, text, claims }) => ({
      source: 'news',
      aside: isAside(id),
      text,
      gold: claims
        .filter(({ kind, subject }) => located.has(kind) && subject)
        .flatMap(({ quote, subject }) => goldAt(text, quote, subject!, null)),
    }))

/** Every so many of the rows: they are many, and much alike. */
const every = 3

const encyclopediaTexts = (corpus: string): readonly GoldText[] =>
  readRows(join(corpus, 'claims.jsonl'))
    .filter((row, at) => at % every === 0 && row.subject.name && row.relation.distance !== null)
    .map((row) => {
      const text = draftOf(row)
      const at = text.search(new RegExp(`(?<![\\d.,])${row.relation.distance}(?![\\d.])`))
      const gold = { from: at, to: at + 1, subject: row.subject.name!, meant: row.subject.name }
      return { source: 'encyclopedia', aside: halfOf(row) === 'test', text, gold: at < 0 ? [] : [gold] }
    })

/** All that is at hand; without the corpora only what stands in the repository. */
export function goldTexts(corpus: string): readonly GoldText[] {
  const own = [...ownTexts(), ...testTexts(), ...silentTexts()]
  return existsSync(join(corpus, 'news-dev.jsonl')) ? [...own, ...newsTexts(corpus), ...encyclopediaTexts(corpus)] : own
}
