/** What a template of wikitext leaves in the text: https://en.wikipedia.org/wiki/Wikipedia:Template_index */
import type { Span } from '../../../core/model.ts'
import { isNote } from './notes.ts'

export type TemplateText =
  /** The words of one argument, by its position from 1 on; -1 for the last. */
  | { readonly kind: 'argument'; readonly position: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Other }

/**
 * `note` is read behind the paragraph; `captions`, `items` and `block` stand apart from the text around them; `made` is put
 * together from arguments.
 */
type Other =
  | 'convert'
  | 'coord'
  | 'quantity'
  | 'as-of'
  | 'note'
  | 'captions'
  | 'items'
  | 'block'
  | 'infobox'
  | 'made'
  | 'none'
  | 'unknown'

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)

const argument = (position: number, list: string) =>
  words(list).map((name) => [name, { kind: 'argument', position }] as const)
const other = (kind: Other, list: string) => words(list).map((name) => [name, { kind }] as const)
const text = (value: string, list: string) => words(list).map((name) => [name, { kind: 'text', text: value }] as const)

const known: ReadonlyMap<string, TemplateText> = new Map<string, TemplateText>([
  ...argument(1, 'nowrap, nobr, nowraplinks, small, smaller, big, larger, em, strong, bold, italic'),
  ...argument(1, 'text, tq, center, abbr, tooltip, vanchor, visible anchor, ill, interlanguage link'),
  ...argument(
    1,
    'flag, flagcountry, flagu, flagdeco, no italics, noitalic, not a typo, sic, as written, script, rtl-lang',
  ),
  ...argument(1, 'dagger, highlight, color box, formatnum, lc, uc, ucfirst, lcfirst'),
  ...argument(2, 'lang, langx, color, font color, colour, resize'),
  ...argument(-1, 'transl, transliteration, translit'),
  ...text('\u00a0', 'nbsp, nbs, space, pad, spaces'),
  ...text('–', 'ndash, en dash, endash'),
  ...text('—', 'mdash, em dash, emdash'),
  ...text(' – ', 'snd, spnd, spaced ndash, spaced en dash, sndash'),
  ...text('|', '!'),
  ...text('=', '='),
  ...text('·', '·, middot, dot'),
  ...text("'", "'"),
  ...text('\u202f', 'thinsp, hairsp, thin space, hair space, nnbsp'),
  ...text('\u00a0', '0, figure space'),
  ...text("'s", "'s"),
  ...text('\'"', '\'"'),
  ...text('"\'', '"\''),
  ...other(
    'block',
    'quote, blockquote, cquote, quotation, quote frame, poemquote, rquote, quote box, centered pull quote',
  ),
  ...other('captions', 'multiple image, image frame, css image crop, image stack'),
  ...other('items', 'hlist, plainlist, flatlist, ubl, unbulleted list, ublist, bulleted list, ordered list'),
  ...other(
    'made',
    'val, frac, fraction, sfrac, date-, nts, number table sorting, gaps, circa, c., ca., date, dts, start date, end date',
  ),
  ...other('made', 'birth date, death date, formatnum, num, start date and age'),
  ['convert', { kind: 'convert' }],
  ['cvt', { kind: 'convert' }],
  ...other('quantity', 'unité, unite, unité/2, nombre, nb, nombre/2'),
  ['coord', { kind: 'coord' }],
  ['coords', { kind: 'coord' }],
  ['as of', { kind: 'as-of' }],
])

/** Notes, references, marks of maintenance and everything that stands beside the text. */
const wordless =
  /^(?:cite\b|citation|cn$|fact$|sfn|sfm|harv|reflist|notelist|r$|rp$|ref |note|ref$|clarify|when|who$|whom|which|where|dubious|disputed|better source|verify|failed verification|unreliable|according|by whom|page needed|original research|update|vague|specify|peacock|weasel|pov|use |short description|engvar|about$|for$|other uses|redirect|distinguish|hatnote|main$|main article|see also|further|details|taxobox|sidebar|navbox|campaignbox|authority control|portal|commons|wikt|sister|coord missing|default sort|defaultsort|displaytitle|italic title|good article|featured article|pp-|protected|clear|toc|anchor|flagicon|flag icon|ipa|respell|audio|pronunciation|webarchive|dead link|bots|cleanup|multiple issues|more citations|unreferenced|expand|osm|maplink|external|official|dead|fv$|lead|tone|stub|.*-stub$)/

/** What stands in the text for the template of that name. */
export function templateText(name: string): TemplateText {
  const key = name
    .trim()
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^template:/, '')
    .replace(/^subst:/, '')
  const found = known.get(key)
  if (isNote(key)) return { kind: 'note' }
  if (found) return found
  if (/^lang-[a-z-]{2,12}$/.test(key)) return { kind: 'argument', position: 1 }
  if (key.startsWith('formatnum:')) return { kind: 'made' }
  if (/^(?:infobox|geobox)\b/.test(key)) return { kind: 'infobox' }
  if (/^location map\b/.test(key)) return { kind: 'captions' }
  if (/[ -]span$/.test(key)) return { kind: 'argument', position: 1 }
  const call = /^(lc|uc|ucfirst|lcfirst):/.exec(key)
  if (call) return { kind: 'argument', position: 0 }
  return { kind: wordless.test(key) ? 'none' : 'unknown' }
}

/** Where the name ends in a parser function: "formatnum:12" gives what is behind the colon. */
export function behindColon(source: string, { from, to }: Span): Span {
  const colon = source.indexOf(':', from)
  return { from: colon >= 0 && colon < to ? colon + 1 : from, to }
}
