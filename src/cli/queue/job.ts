/** What lies in the queue: ids, and where to read; never a text. */
import { readDate } from '../../formats/report/dates.ts'

/** Texts of a batch file: its bytes from `from` to `to` are whole lines. */
export interface LinesSource {
  readonly kind: 'lines'
  /** A path below the worker's root, or an address. */
  readonly place: string
  readonly from: number
  readonly to: number
  /** 1-based number of the first of them. */
  readonly firstLine: number
  /** Of the whole file: another size means another file. */
  readonly bytes: number
  /** SHA-256 of the job's bytes, its first 16 hexadecimal digits: others mean that the file has changed. */
  readonly sum: string
}

/** Texts that lie one by one. */
export interface TextsSource {
  readonly kind: 'texts'
  readonly texts: readonly TextPlace[]
}

export interface TextPlace {
  readonly id: string
  readonly place: string
}

export interface ArchiveJob {
  /** Which archive, checked how: the folder of its results. */
  readonly run: string
  /** 1-based. */
  readonly number: number
  readonly of: number
  /** The version of the program, and a hash of the data, that alone may work on it. */
  readonly program: string
  readonly data: string
  readonly date: string | null
  readonly strict: boolean
  readonly source: LinesSource | TextsSource
}

/** More than any archive has, and few enough that nobody runs out of memory by a number. */
const mostJobs = 10_000_000
/** As many as one job may be enqueued with. */
export const mostTexts = 10_000

const isText = (value: unknown, most = 2000): value is string => typeof value === 'string' && value.length <= most
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isOneOf = (number: unknown, of: unknown): boolean =>
  isCount(number) && isCount(of) && number >= 1 && number <= of && of <= mostJobs

/** A job as another program may have written it: null where it is none of ours. */
export function readJob(value: unknown): ArchiveJob | null {
  if (!isRecord(value)) return null
  const { run, number, of, program, data, date, strict, source } = value
  const whole =
    typeof run === 'string' &&
    /^[0-9a-f]{16}$/.test(run) &&
    isOneOf(number, of) &&
    isText(program, 100) &&
    isText(data, 100) &&
    (date === null || (isText(date, 10) && readDate(date) !== null)) &&
    typeof strict === 'boolean' &&
    (isLines(source) || isTexts(source))
  return whole ? (value as unknown as ArchiveJob) : null
}

function isLines(value: unknown): boolean {
  if (!isRecord(value) || value['kind'] !== 'lines') return false
  const { place, from, to, firstLine, bytes, sum } = value
  const isPart = isCount(from) && isCount(to) && from < to && isCount(bytes) && to <= bytes
  return isPart && isText(place) && isCount(firstLine) && isText(sum, 16)
}

function isTexts(value: unknown): boolean {
  if (!isRecord(value) || value['kind'] !== 'texts' || !Array.isArray(value['texts'])) return false
  if (value['texts'].length > mostTexts) return false
  return value['texts'].every((one: unknown) => isRecord(one) && isText(one['id']) && isText(one['place']))
}

/** How jobs are named in the queue: the same plan gives the same names, so that nothing is enqueued twice. */
export const jobName = ({ run, number }: Pick<ArchiveJob, 'run' | 'number'>): string => `${run}-${number}`

export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)
