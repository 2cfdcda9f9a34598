/** Who holds an area, and how surely, by what its map says of it: names, values, folders, colours. */
import type { Feature } from 'geojson'
import type { ControlStatus, Holder } from '../../core/model.ts'
import { knownSides } from './sides.ts'

export interface Guess {
  /** Null where the map does not tell. */
  readonly holder: Holder | null
  readonly status: ControlStatus | null
  /** What the map calls the area, for questions and cards: areas of one label are asked about once. */
  readonly label: string
}

/** Properties that name a holder by themselves: "Russia" alone is enough. */
const holderKeys =
  /^(?:holder|side|control|controlled_?by|controller|owner|actor|party|faction|group|occupier|who|held_?by)$/i

/** Properties whose words tell, best first. */
const wordKeys = [
  'name',
  'title',
  'label',
  'folder',
  'layer',
  'status',
  'type',
  'category',
  'layer_type',
  'description',
]

const controlWords = String.raw`(?:controlled|held|occupied|control|advances?|gains?|territor(?:y|ies)|forces|counter-?offensives?|seized|captured)`
const between = String.raw`[\s_-]{1,3}`

const byForm = knownSides.map(({ id, forms }) => ({
  id,
  // "Russian-controlled", "Russian advances"; "held by Russia", "controlled by Russian forces".
  before: new RegExp(String.raw`(?<![\p{L}])(?:${forms.join('|')})${between}${controlWords}(?![\p{L}])`, 'iu'),
  behind: new RegExp(
    String.raw`(?:held|controlled|occupied|seized|captured|taken|claimed)${between}by${between}(?:the${between})?(?:${forms.join('|')})`,
    'iu',
  ),
}))

const byStatus: readonly (readonly [status: ControlStatus, words: RegExp])[] = [
  ['liberated', /liberat|recaptur|regain|retaken|counter-?offensive|звільн|освобожд|تحرير/i],
  ['claimed', /claim|заявл/i],
  ['contested', /contested|disputed|gr[ea]y[\s_-]?zone|clash|fighting|сір[аі]|сер(?:ая|ой) зон|متنازع/i],
  ['unknown', /unknown|unclear|невідом|неизвестн/i],
  ['held', /occup|controlled|held|hold|captured|advance|окупов|оккупир|سيطرة/i],
]

export function guessOf(feature: Feature): Guess {
  const texts = textsOf(feature)
  const words = texts.map(({ text }) => text)
  const holder =
    first(texts, ({ key, text }) => (holderKeys.test(key) ? named(text) : null)) ??
    first(words, holderIn) ??
    first(words, named)
  return { holder, status: first(words, statusIn), label: labelOf(feature, texts) }
}

interface Text {
  readonly key: string
  readonly text: string
}

function textsOf({ properties, id }: Feature): readonly Text[] {
  const entries = Object.entries({ ...(typeof id === 'string' ? { id } : {}), ...properties }).flatMap(
    ([key, value]) =>
      typeof value === 'string' && value.trim() !== '' && value.length < 2000 ? [{ key, text: value.trim() }] : [],
  )
  const rank = ({ key }: Text) => {
    const at = wordKeys.indexOf(key.toLowerCase())
    return holderKeys.test(key) ? -1 : at < 0 ? wordKeys.length : at
  }
  return entries.filter(({ key }) => key !== 'id' || !/^\d+$/.test(key)).toSorted((a, b) => rank(a) - rank(b))
}

function first<T, R>(list: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = of(one)
    if (found !== null) return found
  }
  return null
}

/** A text that is a side's name and nothing else, or one of a path of folders: "20 June / IS". */
function named(text: string): Holder | null {
  const parts = text
    .toLowerCase()
    .split(/\s*\/+\s*|\s*\|\s*/)
    .map((part) => part.trim())
  return knownSides.find(({ id, names }) => parts.some((part) => part === id || names.includes(part)))?.id ?? null
}

/** The side that is named first among words of control; "ukraine_control_map" names a map and no side. */
function holderIn(text: string): Holder | null {
  const plain = text.replaceAll('_', ' ')
  const found = byForm.flatMap(({ id, before, behind }) =>
    [before, behind].flatMap((pattern) => {
      const match = pattern.exec(plain)
      return match && !/^\s*map/i.test(plain.slice(match.index + match[0].length)) ? [{ id, at: match.index }] : []
    }),
  )
  return found.toSorted((a, b) => a.at - b.at)[0]?.id ?? null
}

const statusIn = (text: string): ControlStatus | null => byStatus.find(([, words]) => words.test(text))?.[0] ?? null

/** Its name before the words that tell its holder; its colour where it has no words. */
function labelOf({ properties }: Feature, texts: readonly Text[]): string {
  const name = texts.find(({ key }) => wordKeys.includes(key.toLowerCase())) ?? texts[0]
  const colours = ['fill', 'styleUrl', 'stroke', 'color'].map((key) => properties?.[key] as unknown)
  const colour = colours.find((one) => typeof one === 'string')
  return (name?.text ?? (typeof colour === 'string' ? `colour ${colour}` : '')).slice(0, 80)
}
