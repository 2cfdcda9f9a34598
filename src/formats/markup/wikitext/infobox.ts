/** Boxes beside the text: the place that they are about with its coordinates, and the sentences that they hold. */
import type { Span } from '../../../core/model.ts'
import type { Argument } from './arguments.ts'
import { argumentsOf, partsOf, trimmed } from './arguments.ts'
import { isCoord, writeCoord } from './coord.ts'
import type { Page } from './page.ts'
import { isProseArgument } from './prose.ts'

const coordinates = /^(?:coordinates|coordinate|coords|coord|coordonnées|koordinaten)$/
const names = ['name', 'official name', 'official_name', 'nom', 'nombre', 'nome']
/** From the narrower area to the wider: they tell which place of a name is meant. */
const areas = ['subdivision_name1', 'subdivision_name', 'state', 'province', 'country', 'pays']

/** Of these the coordinates are those of something else: a capital, a scene, a course. */
const elsewhere =
  /\b(?:person|officeholder|conflict|operation|battle|attack|incident|event|war|unit|company|organi[sz]ation|ship|aircraft|country|river|road|film|book|election|football|protest|flood|earthquake)\b/
/** Of these the page is named for the place. */
const places =
  /\b(?:settlement|city|town|village|municipality|commune|district|place|location|airport|station|dam|lake|mountain|hill|island|building|structure|bridge|castle|fort|monument|site|installation|camp)\b/

/** Nothing longer is the name of a place. */
const longestName = 80

export function writeInfobox(page: Page, kind: string, args: readonly Argument[], whole: Span, depth: number): true {
  page.block()
  const at = args.find(({ name }) => coordinates.test(name ?? ''))
  const subject = at && !elsewhere.test(kind) ? subjectOf(page, kind, args, whole.to) : null
  if (at && subject) position(page, subject, at, args, depth)
  for (const arg of args) {
    if (coordinates.test(arg.name ?? '') || !isProseArgument(page.source, arg)) continue
    page.block()
    page.write(arg, depth + 1)
  }
  page.block()
  return true
}

/** What the box is named; else what the page sets in bold first. */
function subjectOf({ source }: Page, kind: string, args: readonly Argument[], from: number): Span | null {
  const isName = ({ from: start, to }: Span) =>
    to > start && to - start <= longestName && !/[{}<>\n]/.test(source.slice(start, to))
  const named = args.find((arg) => names.includes(arg.name ?? '') && isName(arg))
  if (named) return named
  const bold = places.test(kind) ? /'''(?!')([^'\n]{2,80})'''/.exec(source.slice(from, from + 5000)) : null
  const start = bold ? from + bold.index + 3 : 0
  const span = bold && { from: start, to: start + bold[1]!.length }
  return span && isName(span) ? span : null
}

/** "Raqqa (35°57′N 39°1′E), Raqqa Governorate; Syria". */
function position(page: Page, subject: Span, at: Argument, args: readonly Argument[], depth: number): void {
  const { source, out, pairs } = page
  const close = source.startsWith('{{', at.from) ? pairs.get(at.from) : undefined
  if (close === undefined) return
  const given = argumentsOf(source, partsOf(source, at.from + 2, close, pairs))
  if (!/^\{\{\s*coords?\s*\|/i.test(source.slice(at.from, at.from + 20)) || !isCoord(source, given)) return
  page.write(subject, depth + 1)
  out.printed(' (', at.from, at.from)
  writeCoord(source, given, { from: at.from, to: close + 2 }, out, true)
  out.printed(')', close + 2, close + 2)
  areasOf(source, args).forEach((area, index) => {
    out.printed(index === 0 ? ', ' : '; ', area.from, area.from)
    page.write(area, depth + 1)
  })
  page.block()
}

function areasOf(source: string, args: readonly Argument[]): readonly Span[] {
  return areas.flatMap((name) => {
    const found = args.find((arg) => arg.name === name)
    const area = found && trimmed(source, found)
    return area &&
      area.to > area.from &&
      area.to - area.from <= longestName &&
      !/[<\n]/.test(source.slice(area.from, area.to))
      ? [area]
      : []
  })
}
