/** What maps do not tell, as questions; and what they are taken to tell, in groups. */
import { dayFault } from './day.ts'
import type { FrontChoices, FrontGroup, FrontQuestion, Part } from './model.ts'
import { holderFrom } from './sides.ts'

export const groupKeyOf = ({ label, holder, status }: Part): string => [label, holder ?? '', status].join('\n')

/** Areas by what they are called and taken for; the largest groups first. */
export function groupsOf(parts: readonly Part[]): readonly FrontGroup[] {
  return [...grouped(parts, groupKeyOf)]
    .map(([key, of]): FrontGroup => {
      const [{ label, holder, status }] = of as [Part]
      const areas = of.filter(({ shaped }) => shaped.type === 'area').length
      return { key, label, holder, status, areas, lines: of.length - areas }
    })
    .toSorted((a, b) => Number(a.holder !== null) - Number(b.holder !== null) || b.areas - a.areas)
}

/** The parts with what the user says of them. */
export function answered(parts: readonly Part[], choices: FrontChoices, today: string): readonly Part[] {
  const chosen = choices.holder === undefined ? null : holderFrom(choices.holder)
  return parts.map((part) => {
    const own = choices.holders?.[groupKeyOf(part)]
    const holder = own ? holderFrom(own.holder) : (part.holder ?? chosen)
    return { ...part, holder, status: own?.status ?? part.status, day: dayFor(part, choices, today) }
  })
}

/** What is said of one file counts where it tells no day that can be. */
function dayFor({ day, file }: Part, choices: FrontChoices, today: string): string | null {
  const isSound = day !== null && dayFault(day, today) === null
  return choices.day ?? (isSound ? day : (choices.days?.[file] ?? day))
}

export function questionsOn(parts: readonly Part[], today: string): readonly FrontQuestion[] {
  return [...dayQuestions(parts, today), ...holderQuestions(parts)]
}

function dayQuestions(parts: readonly Part[], today: string): readonly FrontQuestion[] {
  const open = parts.filter(({ day }) => day === null || dayFault(day, today) !== null)
  return [...grouped(open, ({ file, day }) => `${file}\n${day ?? ''}`).values()].map((of): FrontQuestion => {
    const [{ file, day, days }] = of as [Part]
    const what = `${of.length} ${of.length === 1 ? 'area or line' : 'areas and lines'}`
    const named = days.length > 1 ? `, for its name holds ${days.length} days` : ', neither in the file nor in its name'
    const message =
      day === null
        ? `${file}: the day of ${what} is not told${named}; say it`
        : `${file}: the day of ${what}, ${dayFault(day, today)}; say which is meant`
    return { about: 'day', key: file, label: file, count: of.length, message, ...(days.length > 1 ? { days } : {}) }
  })
}

function holderQuestions(parts: readonly Part[]): readonly FrontQuestion[] {
  const open = parts.filter(({ holder, shaped }) => holder === null && shaped.type === 'area')
  return [...grouped(open, groupKeyOf)].map(([key, of]): FrontQuestion => {
    const { label } = of[0]!
    const areas = `${of.length} ${of.length === 1 ? 'area' : 'areas'}`
    const what = label === '' ? `${areas} without a name` : `“${label}” (${areas})`
    return {
      about: 'holder',
      key,
      label,
      count: of.length,
      message: `Who holds ${what} is not told by the map; say it`,
    }
  })
}

export function grouped<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
