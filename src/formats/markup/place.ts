/** A check of the rendered text, told in the places of the source. */
import type { CheckResult, DraftNote, Finding, Fix, MentionReport, Span, WordPlace } from '../../core/model.ts'
import { editsOf, fixInSource } from './fixes.ts'
import type { Paragraph } from './rendered.ts'
import { inSource } from './rendered.ts'
import type { Source } from './source.ts'

type Place = Span & WordPlace

/** How one format tells places, and what stands there. */
interface Places {
  readonly place: (span: Span) => Place
  readonly quote: (span: Span) => string
  readonly fix: (fix: Fix, isStyle: boolean) => readonly Fix[]
}

/** The same result with `from`, `to`, `quote` and fixes as they stand in the source. */
export function placed(result: CheckResult, of: Source): CheckResult {
  if (isPlain(of)) return result
  const places = placesOf(of)
  return {
    ...result,
    findings: result.findings.map((finding) => placedFinding(finding, places)),
    mentions: result.mentions.map((mention) => placedMention(mention, places)),
    notes: result.notes.map((note) => placedNote(note, places)),
  }
}

const isPlain = ({ rendered: { pieces, text }, source }: Source): boolean =>
  pieces.length === 1 && pieces[0]!.kind === 'copied' && pieces[0]!.from === 0 && text === source

function placesOf(of: Source): Places {
  const { source, rendered } = of
  const { paragraphs, text } = rendered
  if (paragraphs) {
    return {
      place: (span) => inParagraph(paragraphs, span),
      quote: ({ from, to }) => text.slice(from, to),
      fix: (fix, isStyle) => (editsOf(of, fix, isStyle)?.length ? [{ ...fix, ...inParagraph(paragraphs, fix) }] : []),
    }
  }
  return {
    place: (span) => inSource(rendered, span),
    quote(span) {
      const { from, to } = inSource(rendered, span)
      return source.slice(from, to)
    },
    fix(fix, isStyle) {
      const found = fixInSource(of, fix, isStyle)
      return found ? [found] : []
    },
  }
}

function placedFinding(finding: Finding, places: Places): Finding {
  const { subject, reference, second, contradicts, fixes } = finding
  return {
    ...finding,
    ...places.place(finding),
    quote: places.quote(finding),
    subject: subject && placedMention(subject, places),
    reference: reference && placedMention(reference, places),
    ...(second ? { second: placedMention(second, places) } : {}),
    ...(contradicts ? { contradicts: { ...places.place(contradicts), quote: places.quote(contradicts) } } : {}),
    fixes: fixes.flatMap((fix) => places.fix(fix, finding.kind === 'style')),
  }
}

const placedNote = (note: DraftNote, { place }: Places): DraftNote =>
  note.from === undefined || note.to === undefined ? note : { ...note, ...place({ from: note.from, to: note.to }) }

/** Its words stay as they are read: "Raqqa", whatever markup stands within. */
const placedMention = (mention: MentionReport, places: Places): MentionReport => ({
  ...mention,
  ...places.place(mention),
})

/** The paragraph that a span begins in, and where it stands in it. */
function inParagraph(paragraphs: readonly Paragraph[], { from, to }: Span): Place {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.at <= from) low = middle + 1
    else high = middle
  }
  const found = paragraphs[Math.max(0, low - 1)] ?? { number: 1, at: 0, note: null }
  const { number, at, note } = found
  return { paragraph: number, ...(note ? { [note.kind]: note.number } : {}), from: from - at, to: to - at }
}
