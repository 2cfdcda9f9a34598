/** The day that a map of control stands for: by its properties, its own title, or its file's name. */

/** Property names that hold the day, best first; others are not looked at: "created" is no day of control. */
const dayKeys = [
  'date',
  'day',
  'as_of',
  'asof',
  'data_date',
  'from',
  'valid_from',
  'begin',
  'timestamp',
  'time',
  'updated',
  'datum',
  'fecha',
]

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}`
const sep = String.raw`[-_. /]{0,2}`

/** ISO days that a text names, in the forms in use, each once in the order of the text. */
export function daysIn(text: string): readonly string[] {
  const found: { at: number; day: string }[] = []
  const add = (pattern: RegExp, read: (parts: readonly string[]) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const day = read(match.slice(1))
      if (day !== null && !found.some(({ at }) => Math.abs(at - match.index) < match[0].length))
        found.push({ at: match.index, day })
    }
  }
  // 2025-10-26, 2025_10_26, 20251026, also with a time behind it.
  add(/(?<!\d)(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g, ([y, m, d]) => iso(y!, m!, d!))
  // 26.10.2025, 26-10-2025; 10/26/2025 where the day tells.
  add(/(?<!\d)(\d{1,2})[-_./](\d{1,2})[-_./](\d{4})(?!\d)/g, ([a, b, y]) => iso(y!, b!, a!) ?? iso(y!, a!, b!))
  // 26 Oct 2025, 26-October-2025; Oct 26, 2025; OCT262025.
  add(new RegExp(String.raw`(?<!\d)(\d{1,2})${sep}${month}${sep},?\s?(\d{4})(?!\d)`, 'gi'), ([d, m, y]) =>
    iso(y!, monthOf(m!), d!),
  )
  add(new RegExp(String.raw`(?<![a-z])${month}${sep}(\d{1,2})${sep},?\s?(\d{4})(?!\d)`, 'gi'), ([m, d, y]) =>
    iso(y!, monthOf(m!), d!),
  )
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ day }) => day))]
}

const monthOf = (word: string): string => String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1)

/** Null for what is no day of the calendar. */
function iso(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(text)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

/** The day of a feature by its properties; null where they name none. Numbers are milliseconds, as servers write them. */
export function dayOf(properties: Readonly<Record<string, unknown>> | null): string | null {
  const byKey = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]))
  for (const key of dayKeys) {
    const value = byKey.get(key)
    const text = typeof value === 'number' && value > 1e11 && value < 1e13 ? new Date(value).toISOString() : value
    const [day] = typeof text === 'string' ? daysIn(text) : []
    if (day !== undefined) return day
  }
  return null
}

/** Why a day cannot be that of a map; null where it can. `today`: ISO. */
export function dayFault(day: string, today: string): string | null {
  const tomorrow = new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10)
  if (day > tomorrow) return `${day} lies in the future`
  return day < '1900-01-01' ? `${day} is too long ago` : null
}
