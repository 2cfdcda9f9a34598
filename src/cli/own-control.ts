/** The user's own packs and fronts, as the command takes them: `--pack` and `--front`. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { withDrawn } from '../core/ground.ts'
import type { Ground, TheatrePack } from '../core/model.ts'
import type { FrontChoices, FrontImport } from '../formats/front/import.ts'
import { importFront } from '../formats/front/import.ts'
import { readPackArchive } from '../formats/pack/archive.ts'
import { printable } from '../formats/report/text.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'

export interface ControlSettings {
  readonly pack?: readonly string[]
  readonly front?: readonly string[]
  readonly frontHolder?: string
  readonly frontDay?: string
  readonly frontOutside?: string
  readonly frontSource?: string
  readonly frontTerms?: string
  readonly frontAxes?: 'written' | 'turned'
}

/** Larger files are no map of control; reading stops before the memory is full. */
const mostBytes = 200_000_000

/** The packs of `--pack`: a folder of its files, a zip, or one GeoJSON. Throws a `Failure` that names what is wrong. */
export async function packsFrom(paths: readonly string[] = []): Promise<readonly TheatrePack[]> {
  return Promise.all(paths.map(packFrom))
}

async function packFrom(path: string): Promise<TheatrePack> {
  const isFolder = (await found(path)).isDirectory()
  const names = isFolder ? (await readdir(path)).filter((name) => /\.(?:geo)?json$/i.test(name)) : []
  const files = isFolder ? names.map((name) => join(path, name)) : [path]
  const read = readPackArchive(await Promise.all(files.map(bytesOf)))
  if ('pack' in read) return read.pack
  const more = read.errors.length > 5 ? [`... and ${read.errors.length - 5} more`] : []
  throw new Failure([`${path} is no pack that can be used:`, ...read.errors.slice(0, 5), ...more].join('\n  '))
}

/** The ground with the maps of `--front` beside its packs. Throws a `Failure` with what must be said first. */
export async function withFronts(ground: Ground, settings: ControlSettings, io: Io): Promise<Ground> {
  const { front = [] } = settings
  if (front.length === 0) return ground
  const files = front.map((path) => ({ name: basename(path), bytes: async () => (await bytesOf(path)).bytes }))
  for (const path of front) await sized(path)
  const read = await importFront(files, choicesOf(settings), { outlines: ground.outlines })
  await write(io.stderr, [...read.errors, ...read.notes].map((line) => `groundline: ${printable(line)}\n`).join(''))
  if (read.packs.length === 0) throw new Failure(refusal(read))
  return read.packs.reduce(withDrawn, ground)
}

function choicesOf(settings: ControlSettings): FrontChoices {
  const { frontHolder, frontDay, frontOutside, frontSource, frontTerms, frontAxes } = settings
  return {
    ...(frontHolder === undefined ? {} : { holder: frontHolder }),
    ...(frontDay === undefined ? {} : { day: frontDay }),
    ...(frontOutside === undefined ? {} : { outside: frontOutside }),
    ...(frontSource === undefined ? {} : { source: frontSource }),
    ...(frontTerms === undefined ? {} : { terms: frontTerms }),
    ...(frontAxes === undefined ? {} : { axes: frontAxes }),
  }
}

const mostAsked = 8

const answers = { axes: '--front-axes turned', holder: '--front-holder russia', day: '--front-day 2025-10-26' } as const

function refusal({ questions, errors }: FrontImport): string {
  if (questions.length === 0)
    return errors.length > 0 ? 'None of the fronts can be used' : 'The fronts hold no areas or lines'
  const more = questions.length > mostAsked ? [`  ... and ${questions.length - mostAsked} more like these`] : []
  const lines = questions
    .slice(0, mostAsked)
    .map(({ about, message }) => `  ${printable(message)}, for example with ${answers[about]}`)
  return ['The fronts leave something open:', ...lines, ...more].join('\n')
}

async function bytesOf(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  await sized(path)
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
}

async function sized(path: string): Promise<void> {
  const { size } = await found(path)
  if (size > mostBytes) throw new Failure(`${path} is larger than 200 MB: cut it to the area and the days you need`)
}

async function found(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Failure(
      isMissing ? `${path} does not exist: check the name` : `${path} cannot be read: ${(error as Error).message}`,
    )
  }
}
