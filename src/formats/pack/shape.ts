/** What a value must look like: answers with what is wrong, or null. Built from small ones, as a schema is. */
export type Test = (value: unknown) => string | null

/** The members that an object may have; each is required unless wrapped in `optional`. */
export type Shape = Readonly<Record<string, Test>>

const optionals = new WeakSet<Test>()

/** The member may be left out. */
export function optional(test: Test): Test {
  const own: Test = (value) => test(value)
  optionals.add(own)
  return own
}

export function nullable(test: Test): Test {
  return (value) => (value === null ? null : test(value))
}

/** A string with something in it. */
export const text: Test = (value) =>
  typeof value === 'string' && value.trim() !== '' ? null : 'must be a text that is not empty'

export function matching(pattern: RegExp, example: string): Test {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : `must look like ${example}`)
}

export function oneOf(list: readonly string[]): Test {
  return (value) => (list.includes(value as string) ? null : `is not one of ${list.join(', ')}`)
}

export function numberIn(low: number, high = Infinity): Test {
  const range = high === Infinity ? `a number from ${low}` : `a number from ${low} to ${high}`
  return (value) =>
    Number.isFinite(value) && (value as number) >= low && (value as number) <= high ? null : `must be ${range}`
}

export const wholeNumber: Test = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? null : 'must be a whole number from 0'

export function listOf(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return 'must be a list'
    const wrong = value.map((one, index) => ({ index, message: test(one) })).find((one) => one.message !== null)
    return wrong ? `[${wrong.index}] ${wrong.message}` : null
  }
}

/** An ISO day that exists: 2016-06-22. */
export const day: Test = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return 'must be a day such as 2016-06-22'
  const time = Date.parse(`${value}T00:00:00Z`)
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  return real ? null : 'is no day of the calendar'
}

/** A day, a month or a year: 2016-06-22, 2016-06, 2016. */
export const partialDay: Test = (value) =>
  typeof value === 'string' && /^\d{4}(?:-\d\d)?$/.test(value) && !/-(?:00|1[3-9]|[2-9]\d)$/.test(value)
    ? null
    : day(value) && 'must be a day, a month or a year such as 2016-06-22, 2016-06 or 2016'

/** A web address that can be opened: never `javascript:` and its like. */
export const webAddress: Test = matching(/^https?:\/\/[^\s"<>]+$/, 'https://example.org/page')

export function object(shape: Shape): Test {
  return (value) => misshapen(value, shape)[0] ?? null
}

/**
 * Everything wrong with an object: "type" members that fail, are missing, or are not known (a slip of the pen would
 * otherwise be data that nobody reads). Each message opens with the member's name.
 */
export function misshapen(value: unknown, shape: Shape): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['must be an object']
  const members = value as Readonly<Record<string, unknown>>
  const known = Object.entries(shape).flatMap(([name, test]) => {
    if (!Object.hasOwn(members, name)) return optionals.has(test) ? [] : [`"${name}" is missing`]
    const message = test(members[name])
    return message === null ? [] : [`"${name}" ${message}`]
  })
  const strange = Object.keys(members).filter((name) => !Object.hasOwn(shape, name))
  return [...known, ...strange.map((name) => `"${name}" is not a known property`)]
}
