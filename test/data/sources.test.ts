/** The built-in packs tell the truth: of every record a stranger can see who says so, and nobody vouches for himself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packFolders } from '../../src/dev/data/data-check.ts'

const data = resolve(import.meta.dirname, '../../data')

interface Source {
  readonly title: string
  readonly publisher: string
  readonly date?: string
  readonly accessed?: string
  readonly url: string
}

interface Entry {
  readonly id: string
  readonly properties: {
    readonly sources?: readonly string[]
    readonly source?: string
    readonly urls?: readonly string[]
    readonly url?: string
    readonly says?: string
    readonly since?: string | null
    readonly from?: string
  }
}

interface Pack {
  readonly from: string
  readonly sources: Readonly<Record<string, Source>>
  readonly records: readonly Entry[]
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const entriesOf = (folder: string, name: string) =>
  (json(join(folder, `${name}.geojson`)) as { features: readonly Entry[] }).features

const packs = packFolders(data).map((folder) => {
  const { from, sources } = json(join(folder, 'pack.json')) as Pick<Pack, 'from' | 'sources'>
  const names = readdirSync(folder).filter((name) => name.endsWith('.geojson'))
  const records = names.flatMap((name) => entriesOf(folder, name.replace('.geojson', '')))
  return [folder.slice(data.length + 1), { from, sources, records }] as const
})

/** Copies of other people's pages: blogs, caches, pages for telephones. */
const isCopy = (url: string): boolean =>
  /\.(?:wordpress|blogspot)\.|cloudfront\.net|piglix|wikisum|wikiwand|web\.archive\.org|[?&]amp(?:=|$)|-amp(?:$|\?)/.test(
    url,
  )

/** The agency report that the article of the start page was made from. */
const isArticle = ({ title, publisher }: Pick<Source, 'title' | 'publisher'>): boolean =>
  /agency report|gulf ?news/i.test(`${title} ${publisher}`)

/** What is wrong with a source. */
function faultsOf(source: Source): readonly string[] {
  const { title, publisher, date, accessed, url } = source
  return [
    ...(title.trim().length < 5 ? ['no title'] : []),
    ...(publisher.trim().length < 2 ? ['no publisher'] : []),
    ...((date ?? accessed) ? [] : ['no date']),
    ...(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}\//.test(url) ? [] : ['no proper link']),
    ...(isCopy(url) ? ['a link to a copy'] : []),
  ]
}

/** What is wrong with a record, as `id: fault`. */
function recordFaults({ from: first, sources }: Pack, { id, properties }: Entry): readonly string[] {
  const { sources: named = [], source, since, from, says, urls = [] } = properties
  const pages = named.flatMap((one) => sources[one] ?? [])
  const isHolding = 'holder' in properties
  return [
    ...(pages.length === 0 ? ['no source'] : []),
    ...(pages.length > 0 && pages.every(isArticle) ? ['vouched for by the article alone'] : []),
    ...(/agency report|in a copy|in copies/i.test(`${source} ${says}`) ? ['leans on the article or on a copy'] : []),
    ...urls.filter(isCopy).map((url) => `a link to a copy: ${url}`),
    ...(isHolding && from === first && since === undefined ? ['a holding that seems to begin with the data'] : []),
    ...(isHolding && typeof since === 'string' && since.slice(0, from!.length) > from! ? ['begins after its day'] : []),
  ].map((fault) => `${id}: ${fault}`)
}

describe.each(packs)('%s', (_, pack) => {
  it('names title, publisher, day and the page itself of every source', () => {
    const wrong = Object.entries(pack.sources).flatMap(([id, one]) => faultsOf(one).map((fault) => `${id}: ${fault}`))
    expect(wrong).toEqual([])
  })

  it('has every record vouched for by somebody else than the text that is checked', () => {
    expect(pack.records.flatMap((record) => recordFaults(pack, record))).toEqual([])
  })

  it('keeps no source that nothing names', () => {
    const used = new Set(pack.records.flatMap(({ properties }) => properties.sources ?? []))
    expect(Object.keys(pack.sources).filter((id) => !used.has(id))).toEqual([])
  })

  it('says when a holding began only where a source says it', () => {
    const dated = pack.records.filter(({ properties }) => typeof properties.since === 'string')
    const years = dated.map(({ id, properties: { since, says = '', sources = [] } }) => {
      const told = `${says} ${sources.map((one) => pack.sources[one]!.title).join(' ')}`
      return told.includes(since!.slice(0, 4)) ? '' : id
    })
    expect(years.filter(Boolean)).toEqual([])
  })
})

describe('the first theatre', () => {
  const [, { records }] = packs.find(([id]) => id === 'raqqa-2016')!
  const held = (id: string) =>
    records.filter(({ properties }) => 'holder' in properties && id === recordPlace(properties))
  const recordPlace = (properties: Entry['properties']) => (properties as { placeId?: string }).placeId

  it.each([
    ['raqqa', '2014-01'],
    ['tabqa_airbase', '2014-08-24'],
    ['tabqa', '2014'],
  ])('%s has been held since %s, and is not taken anew by the article', (id, since) => {
    expect(held(id).map(({ properties }) => properties.since)).toEqual([since])
  })
})

describe('the rules find', () => {
  const sources = {
    article: { title: 'Agency report', publisher: 'Gulf News', date: '2016-06-22', url: 'https://example.org/a' },
    paper: { title: 'A report', publisher: 'Paper', date: '2016-06-20', url: 'https://example.org/b' },
  }
  const pack: Pack = { from: '2016-06-01', sources, records: [] }
  const record = (properties: Entry['properties'] & { holder?: string }): Entry => ({ id: 'x', properties })

  it.each<readonly [string, Entry, readonly string[]]>([
    ['a sound record', record({ holder: 'a', from: '2016-06-02', sources: ['paper'] }), []],
    ['the article beside another', record({ sources: ['article', 'paper'] }), []],
    ['a start that nobody knows', record({ holder: 'a', from: '2016-06-01', since: null, sources: ['paper'] }), []],
    ['the article alone', record({ sources: ['article'] }), ['x: vouched for by the article alone']],
    ['nobody', record({}), ['x: no source']],
    [
      'a start with the data',
      record({ holder: 'a', from: '2016-06-01', sources: ['paper'] }),
      ['x: a holding that seems to begin with the data'],
    ],
  ])('%s', (_, one, faults) => {
    expect(recordFaults(pack, one)).toEqual(faults)
  })

  it.each([
    ['https://studywithfunn.blogspot.com/2016/06/x.html', ['a link to a copy']],
    ['https://db0nus869y26v.cloudfront.net/en/X', ['a link to a copy']],
    ['https://rudaw.net/english/21062016-amp', ['a link to a copy']],
    ['ftp://example', ['no proper link']],
    ['https://en.wikipedia.org/wiki/Raqqa', []],
  ])('%s', (url, faults) => {
    expect(faultsOf({ ...sources.paper, url })).toEqual(faults)
  })
})
