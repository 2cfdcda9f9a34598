/** The sides that maps of control name, with how texts name them, so that claims about them are found. */
import type { Holder, HolderNames } from '../../core/model.ts'

interface Side extends HolderNames {
  readonly id: Holder
  /** Sides of one war: a map that names one of them is held against claims about the others too. */
  readonly war: string
  /** How a map names it by itself, in lower case, beside its id. */
  readonly names: readonly string[]
  /** Adjectives and nouns that stand before "-controlled", "advances", or behind "held by". */
  readonly forms: readonly string[]
}

const forces = (adjective: string): readonly string[] =>
  ['forces', 'troops', 'army', 'soldiers', 'military', 'units'].map((noun) => `${adjective} ${noun}`)

export const knownSides: readonly Side[] = [
  {
    id: 'russia',
    war: 'ukraine',
    en: 'Russian forces',
    ar: 'القوات الروسية',
    words: [...forces('russian'), 'russians', 'russia', 'moscow', 'occupation forces', 'occupiers'],
    names: [
      'russia',
      'russian',
      'russians',
      'ru',
      'rus',
      'rf',
      'russian federation',
      'росія',
      'россия',
      'рф',
      'русские',
    ],
    forms: ['russian', 'russia', 'российск\\p{L}*', 'російськ\\p{L}*'],
  },
  {
    id: 'ukraine',
    war: 'ukraine',
    en: 'Ukrainian forces',
    ar: 'القوات الأوكرانية',
    words: [...forces('ukrainian'), 'ukrainians', 'ukraine', 'kyiv'],
    names: ['ukraine', 'ukrainian', 'ukrainians', 'ua', 'ukr', 'afu', 'україна', 'украина', 'зсу', 'всу'],
    forms: ['ukrainian', 'украинск\\p{L}*', 'українськ\\p{L}*'],
  },
  {
    id: 'government',
    war: 'syria',
    en: 'Syrian government and allies',
    ar: 'الحكومة السورية وحلفاؤها',
    words: [],
    names: [
      'government',
      'regime',
      'saa',
      'syrian army',
      'syrian arab army',
      'syrian government',
      'النظام',
      'الجيش السوري',
    ],
    forms: ['government', 'regime', 'saa'],
  },
  {
    id: 'isis',
    war: 'syria',
    en: 'Islamic State (Daesh)',
    ar: 'تنظيم الدولة الإسلامية (داعش)',
    words: [],
    names: ['is', 'isis', 'isil', 'daesh', "da'esh", 'islamic state', 'داعش', 'تنظيم الدولة', 'игил'],
    forms: ['isis', 'isil', 'daesh', 'islamic state'],
  },
  {
    id: 'sdf',
    war: 'syria',
    en: 'Syrian Democratic Forces',
    ar: 'قوات سوريا الديمقراطية',
    words: [],
    names: ['sdf', 'ypg', 'kurds', 'kurdish forces', 'syrian democratic forces', 'قسد'],
    forms: ['sdf', 'ypg', 'kurdish'],
  },
  {
    id: 'opposition',
    war: 'syria',
    en: 'Opposition groups',
    ar: 'فصائل المعارضة',
    words: [],
    names: ['opposition', 'rebels', 'rebel', 'fsa', 'hts', 'sna', 'syrian opposition', 'المعارضة'],
    forms: ['opposition', 'rebel', 'hts', 'fsa', 'sna'],
  },
]

/** Names of the known sides in words, by their ids. */
export const sideNames: ReadonlyMap<Holder, string> = new Map(knownSides.map(({ id, en }) => [id, en]))

/** The holder that a user names on the command line: a known side by any of its names, or one of the user's own. */
export function holderFrom(written: string): Holder {
  const plain = written.trim().toLowerCase()
  const known = knownSides.find(
    ({ id, names, en }) => id === plain || names.includes(plain) || en.toLowerCase() === plain,
  )
  return known?.id ?? (plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'unknown')
}

/** Names of holders for a pack: those given, and the other sides of their wars, against whom a claim may be held. */
export function namesFor(
  holders: Iterable<Holder>,
  written: ReadonlyMap<Holder, string>,
): Readonly<Record<string, HolderNames>> {
  const given = [...new Set(holders)]
  const wars = new Set(knownSides.filter(({ id }) => given.includes(id)).map(({ war }) => war))
  const sides = knownSides.filter(({ war }) => wars.has(war))
  const own = given.filter((id) => !sides.some((side) => side.id === id))
  return Object.fromEntries([
    ...sides.map(({ id, en, ar, words }) => [id, { en, ar, words }] as const),
    ...own.map((id) => [id, ownNames(id, written.get(id) ?? id)] as const),
  ])
}

const plainNames = new Map<Holder, HolderNames>([
  ['unknown', { en: 'Not known', ar: 'غير معروف' }],
  ['contested', { en: 'Contested', ar: 'متنازع عليها' }],
])

function ownNames(id: Holder, name: string): HolderNames {
  const lower = name.toLowerCase()
  return plainNames.get(id) ?? { en: name, ar: name, words: [lower, ...forces(lower)] }
}
