/** Maps of control as people publish them, made into packs that checks are held against. */
import type { TheatrePack } from '../../core/model.ts'
import { answered, grouped, groupsOf, questionsOn } from './ask.ts'
import { axesQuestions, withAxesTurned } from './axes.ts'
import type { FrontChoices, FrontFile, FrontImport, FrontRead, FrontSettings, FrontSource, Part } from './model.ts'
import { aboutSource, packOf } from './pack.ts'
import { readFronts } from './read.ts'

export { readFronts } from './read.ts'
export type {
  FrontChoices,
  FrontFile,
  FrontGroup,
  FrontImport,
  FrontQuestion,
  FrontRead,
  FrontSettings,
} from './model.ts'

/**
 * Reads map files of any format as drawn control, one map or series of days, of one source or several. Never rejects
 * for what the files hold: what they do not tell comes back as questions, what is left out as notes. Geometry is kept
 * as it is, but for heights.
 */
export async function importFront(
  files: readonly FrontFile[],
  choices: FrontChoices = {},
  settings: FrontSettings = {},
): Promise<FrontImport> {
  const read = await readFronts(files, settings)
  return read ? settleFronts(read, choices, settings) : nothing
}

const nothing: FrontImport = {
  pack: null,
  packs: [],
  questions: [],
  groups: [],
  sources: [],
  notes: [],
  errors: [],
  days: [],
}

/** What was read, with what the user says of it: packs, or what is still open. Quick: asked after every answer. */
export function settleFronts(read: FrontRead, choices: FrontChoices, settings: FrontSettings = {}): FrontImport {
  const today = settings.today ?? new Date().toISOString().slice(0, 10)
  const swapped = axesQuestions(read.parts, settings.outlines ?? null)
  const files = new Set(swapped.map(({ key }) => key))
  const sound = choices.axes === 'turned' ? withAxesTurned(read.parts, files) : read.parts
  const parts = answered(sound, choices, today)
  const questions = [...(choices.axes ? [] : swapped), ...questionsOn(parts, today)]
  const isReady = parts.length > 0 && questions.length === 0
  const packs = isReady && settings.withPacks !== false ? packsOf(read, parts, choices, settings) : []
  return {
    pack: packs[0] ?? null,
    packs,
    questions,
    groups: groupsOf(read.parts),
    sources: read.sources.map((source) => sourceOf(source, parts, choices)),
    notes: [...read.notes, ...axesNotes(choices, files), ...(isReady ? seriesNotes(parts) : [])],
    errors: read.errors,
    days: daysOf(parts),
  }
}

function sourceOf(source: FrontRead['sources'][number], parts: readonly Part[], choices: FrontChoices): FrontSource {
  const { title, terms } = aboutSource(source, choices)
  const own = parts.filter((part) => part.source === source.key)
  const days = [...new Set(own.flatMap(({ day }) => day ?? []))].sort()
  return { key: source.key, name: title, terms, files: source.files, days }
}

/** Sources that are called the same are one. */
function packsOf(
  { sources }: FrontRead,
  parts: readonly Part[],
  choices: FrontChoices,
  { outlines = null }: FrontSettings,
): readonly TheatrePack[] {
  const abouts = new Map(sources.map((source) => [source.key, aboutSource(source, choices)]))
  const byTitle = grouped(parts, ({ source }) => abouts.get(source)!.title)
  const packs = [...byTitle.values()].map((of) => packOf(of, abouts.get(of[0]!.source)!, choices, outlines))
  return packs.map((pack, at) => {
    const twins = packs.slice(0, at).filter(({ id }) => id === pack.id).length
    return twins === 0 ? pack : { ...pack, id: `${pack.id}-${twins + 1}` }
  })
}

/** What was done about axes that look swapped, file by file. */
const axesNotes = ({ axes }: FrontChoices, files: ReadonlySet<string>): readonly string[] =>
  axes
    ? [...files].map(
        (file) => `${file}: longitude and latitude look swapped, and were ${axes === 'turned' ? 'turned' : 'left'}`,
      )
    : []

/** Two files of one source for one day are both kept, and said. */
function seriesNotes(parts: readonly Part[]): readonly string[] {
  return [...grouped(parts, ({ source, day }) => `${day ?? ''}\n${source}`)].flatMap(([key, of]) => {
    const files = [...new Set(of.map(({ file }) => file))]
    const [day] = key.split('\n')
    return files.length > 1 ? [`${files.join(' and ')} are both of ${day}; the areas of all are kept`] : []
  })
}

function daysOf(parts: readonly Part[]): FrontImport['days'] {
  return [...grouped(parts, ({ day }) => day ?? '')]
    .filter(([day]) => day !== '')
    .map(([day, of]) => ({ day, areas: of.filter(({ shaped }) => shaped.type === 'area').length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
