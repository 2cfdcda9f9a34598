/** Counts the findings of an archive, line by line: what is kept is bounded, however long the archive is. */
import type { Verdict } from '../../core/model.ts'

export const verdicts: readonly Verdict[] = ['disagrees', 'loose', 'undecided', 'agrees']
export type Counts = Record<Verdict, number>

/** A finding to work through. All texts are as hostile as the archive. */
export interface Row {
  readonly verdict: Verdict
  readonly kind: string
  /** Of the document. */
  readonly id: string
  readonly findingId: string
  readonly date: string
  readonly quote: string
  readonly message: string
  readonly place: string
}

export interface Group {
  readonly key: string
  readonly counts: Counts
}

/** One wrong figure, as often as it stands in the archive. */
export interface WrongFigure {
  readonly statement: string
  /** What the ground says, in the words of its first finding. */
  readonly message: string
  readonly count: number
  /** Ids of the first documents that print it. */
  readonly documents: readonly string[]
}

export interface Count {
  readonly key: string
  readonly count: number
}

/** A tenth of a degree of the map. */
export interface Cell {
  readonly lon: number
  readonly lat: number
  readonly counts: Counts
}

export interface Summary {
  readonly documents: number
  /** Lines with an error instead of findings, and lines that are no answer at all. */
  readonly unchecked: number
  /** The first reasons. */
  readonly reasons: readonly string[]
  readonly findings: Counts
  readonly kinds: readonly Group[]
  readonly months: readonly Group[]
  readonly places: readonly Group[]
  readonly figures: readonly WrongFigure[]
  /** Why claims could not be checked (`Why`), and how many. */
  readonly whys: readonly Count[]
  /** Names that no gazetteer at hand has, and in how many findings they stand. */
  readonly unknownNames: readonly Count[]
  readonly cells: readonly Cell[]
  /** The gravest, in the order of the archive within a verdict. */
  readonly rows: readonly Row[]
  /** Wrong and loose findings that the rows leave out. */
  readonly rowsLeftOut: number
}

export interface Tally {
  /** A parsed line of JSONL, or null for one that is not JSON. */
  add(line: unknown): void
  summary(): Summary
}

const mostKeys = 200_000
const mostReasons = 20
const mostPlaces = 100
const mostFigures = 100
const mostNames = 200
const none = (): Counts => ({ disagrees: 0, loose: 0, undecided: 0, agrees: 0 })

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const textOf = (value: unknown, most = 400): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, most) : ''
const isVerdict = (value: unknown): value is Verdict => verdicts.includes(value as Verdict)

/** `mostRows`: how many findings are listed one by one. */
export function tally(mostRows: number): Tally {
  let [documents, unchecked] = [0, 0]
  const findings = none()
  const [kinds, months, places, cells, whys, names] = [groups(), groups(), groups(), groups(), groups(), groups()]
  const figures = new Map<string, { statement: string; message: string; count: number; documents: string[] }>()
  const reasons: string[] = []
  const rows: Record<Verdict, Row[]> = { disagrees: [], loose: [], undecided: [], agrees: [] }
  const failed = (reason: string) => {
    unchecked++
    if (reasons.length < mostReasons) reasons.push(reason)
  }
  const addFinding = (finding: Fields, verdict: Verdict, id: string, date: string) => {
    findings[verdict]++
    const row = rowOf(finding, verdict, id, date)
    kinds.count(row.kind, verdict)
    months.count(/^\d{4}-\d{2}/.exec(date)?.[0] ?? (/^\d{4}$/.exec(date)?.[0] || 'no date'), verdict)
    for (const name of placesOf(finding)) places.count(name, verdict)
    const cell = cellOf(finding)
    if (cell) cells.count(cell, verdict)
    if (verdict === 'disagrees') addFigure(figures, finding, row)
    if (verdict === 'undecided') whys.count(textOf(finding['why'], 40) || 'unknown', verdict)
    for (const name of unknownIn(finding)) names.count(name, verdict)
    if (verdict !== 'agrees' && rows[verdict].length < mostRows) rows[verdict].push(row)
  }
  return {
    add(line) {
      documents++
      const { findings: found, error, id, line: number, date } = fieldsOf(line)
      const name = textOf(id) || (number === undefined ? `line ${documents}` : `line ${textOf(number)}`)
      if (!Array.isArray(found)) return failed(`${name}: ${textOf(error) || 'no answer of Groundline'}`)
      for (const one of found.map(fieldsOf)) {
        if (isVerdict(one['verdict'])) addFinding(one, one['verdict'], name, textOf(date, 10))
      }
    },
    summary() {
      const listed = [...rows.disagrees, ...rows.loose, ...rows.undecided].slice(0, mostRows)
      const grave = listed.filter(({ verdict }) => verdict !== 'undecided').length
      return {
        documents,
        unchecked,
        reasons,
        findings,
        kinds: kinds.most(50),
        months: kinds.size > 0 ? months.byKey() : [],
        places: places.most(mostPlaces),
        whys: whys.most(50).map(countOf),
        unknownNames: names.most(mostNames).map(countOf),
        figures: [...figures.values()].sort((a, b) => b.count - a.count).slice(0, mostFigures),
        cells: cells.byKey().map(({ key, counts }) => {
          const [lon = 0, lat = 0] = key.split(' ').map(Number)
          return { lon, lat, counts }
        }),
        rows: listed,
        rowsLeftOut: findings.disagrees + findings.loose - grave,
      }
    },
  }
}

function groups() {
  const all = new Map<string, Counts>()
  const grave = ({ disagrees, loose, undecided, agrees }: Counts) =>
    disagrees * 1e6 + loose * 1e3 + undecided + agrees / 1e3
  const list = () => [...all].map(([key, counts]): Group => ({ key, counts }))
  return {
    get size() {
      return all.size
    },
    count(key: string, verdict: Verdict) {
      const counts = all.get(key) ?? none()
      counts[verdict]++
      all.set(key, counts)
      if (all.size > mostKeys) prune(all, (counts) => counts.disagrees + counts.loose === 0)
    },
    byKey: () => list().sort((a, b) => (a.key < b.key ? -1 : 1)),
    most: (count: number) =>
      list()
        .sort((a, b) => grave(b.counts) - grave(a.counts))
        .slice(0, count),
  }
}

/** Makes room by leaving out what weighs least, and else the oldest half. */
function prune<Value>(all: Map<string, Value>, light: (value: Value) => boolean): void {
  for (const [key, value] of all) if (light(value)) all.delete(key)
  for (const key of all.keys()) {
    if (all.size <= mostKeys / 2) return
    all.delete(key)
  }
}

function rowOf(finding: Fields, verdict: Verdict, id: string, date: string): Row {
  const { kind, id: findingId, quote, message } = finding
  return {
    verdict,
    kind: textOf(kind, 40) || 'unknown',
    id,
    findingId: textOf(findingId, 80),
    date,
    quote: textOf(quote),
    message: textOf(message),
    place: placesOf(finding)[0] ?? '',
  }
}

const nameOf = (mention: unknown): string => textOf(fieldsOf(fieldsOf(mention)['place'])['name'], 120)

/** The places of a finding, each once. */
function placesOf({ subject, reference }: Fields): readonly string[] {
  return [...new Set([nameOf(subject), nameOf(reference)])].filter((name) => name !== '')
}

/** What the text calls places that no gazetteer at hand has: "which" and "the intersection" are no names. */
function unknownIn({ why, subject, reference }: Fields): readonly string[] {
  if (why !== 'unknown-place') return []
  return [subject, reference].flatMap((mention) => {
    const { status, text } = fieldsOf(mention)
    const name = status === 'unknown' ? textOf(text, 120) : ''
    return /[\p{Lu}\p{Lo}]/u.test(name) ? [name] : []
  })
}

const countOf = ({ key, counts }: Group): Count => ({
  key,
  count: verdicts.reduce((sum, verdict) => sum + counts[verdict], 0),
})

function cellOf({ subject, reference }: Fields): string | null {
  for (const mention of [subject, reference]) {
    const { lon, lat } = fieldsOf(fieldsOf(mention)['place'])
    if (typeof lon !== 'number' || typeof lat !== 'number') continue
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return `${lon.toFixed(1)} ${lat.toFixed(1)}`
  }
  return null
}

function addFigure(
  figures: Map<string, { statement: string; message: string; count: number; documents: string[] }>,
  finding: Fields,
  { id, message, kind }: Row,
): void {
  const statement = statementOf(finding, kind)
  const found = figures.get(statement) ?? { statement, message, count: 0, documents: [] }
  found.count++
  if (found.documents.length < 5 && !found.documents.includes(id)) found.documents.push(id)
  figures.set(statement, found)
  if (figures.size > mostKeys) prune(figures, ({ count }) => count === 1)
}

/** "Tabqa, 145 km from Raqqa": what is claimed, whatever words a text has for it. */
function statementOf({ subject, reference, stated, quote }: Fields, kind: string): string {
  const { value, unit, relation, directionDegrees } = fieldsOf(stated)
  const name = (mention: unknown) => nameOf(mention) || textOf(fieldsOf(mention)['text'], 80)
  const figure = typeof value === 'number' ? `${value} ${textOf(unit, 20)}` : textOf(relation, 40) || kind
  const direction = typeof directionDegrees === 'number' ? `, towards ${Math.round(directionDegrees)}°` : ''
  const [what, where] = [name(subject), name(reference)]
  return what || where ? `${what || '?'}: ${figure}${direction} (${where || '?'})` : textOf(quote)
}
