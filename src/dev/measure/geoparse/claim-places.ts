import { existsSync, readFileSync } from 'node:fs'
import { check } from '../../../core/index.ts'
import { inverse } from '../../../core/geo/geodesic.ts'
import type { CheckResult, Ground, MentionReport } from '../../../core/model.ts'

interface Side {
  readonly name: string
  readonly surface?: string | null
  readonly lat: number | null
  readonly lon: number | null
}

interface ClaimRow {
  readonly text: string
  readonly country: string | null
  readonly subject: Side
  readonly reference: Side
  readonly suspect_resolution?: boolean
}

export interface ClaimPlaces {
  /** Rows whose place has coordinates and is named in the text or the heading. */
  readonly rows: number
  readonly held: number
  readonly right: number
  readonly wrong: readonly string[]
}

const nearMetres = 10_000

function isNear(place: { readonly lon: number; readonly lat: number }, side: Side): boolean {
  return inverse([place.lon, place.lat], [side.lon!, side.lat!]).metres <= nearMetres
}

/** Where the name stands as words of its own. */
function occurrences(text: string, name: string): readonly number[] {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu'))].map(({ index }) => index)
}

/** The mentions that the name is part of: "the Province of Ancona" and "Ancona", of which one is the place meant. */
function mentionsOf(result: CheckResult, text: string, name: string): readonly MentionReport[] {
  const starts = occurrences(text, name)
  return result.mentions.filter(({ from, to }) => starts.some((at) => from < at + name.length && at < to))
}

function missed(name: string, { country, text }: ClaimRow, ids: readonly string[]): string {
  return `${name} (${country}): ${ids.join(', ') || 'no mention'}: ${text}`
}

/** How the places of published claims are resolved, in their own sentence under the subject's name as a heading. */
export function claimPlaces(file: string, side: 'subject' | 'reference', ground: Ground): ClaimPlaces {
  if (!existsSync(file)) return { rows: 0, held: 0, right: 0, wrong: [] }
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ClaimRow)
  let [counted, held, right] = [0, 0, 0]
  const wrong: string[] = []
  for (const row of rows) {
    const one = row[side]
    const name = one.surface ?? one.name
    if (one.lat === null || one.lon === null || row.suspect_resolution) continue
    counted++
    if (!ground.gazetteer.lookup(one.name).some((match) => isNear(match.place, one))) continue
    held++
    const text = `${row.subject.name}\n\n${row.text}`
    const mentions = mentionsOf(check(text, ground), text, side === 'subject' ? one.name : name)
    const places = mentions.map((mention) => mention.place ?? mention.candidates[0] ?? null)
    if (places.some((place) => place && isNear(place, one))) right++
    else
      wrong.push(
        missed(
          name,
          row,
          places.map((place) => place?.id ?? 'none'),
        ),
      )
  }
  return { rows: counted, held, right, wrong }
}
