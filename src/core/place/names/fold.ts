/** Letters that Unicode does not decompose, with their usual plain spelling. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ɨ: 'i',
  ŧ: 't',
  // Arabic and Persian letters that are written one for the other.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  گ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ς: 'σ',
}
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Accents and Arabic vowel signs, apostrophes and signs for ayn and hamza, the Arabic stretcher, joiners. */
const dropped = /[\p{M}\p{Cf}'’‘`´′"ʹʻʼʽʾʿˈˊˋ\u0621\u0640]+/gu
const separators = /[^\p{L}\p{N}\p{M}]+/u

/** The Arabic article in Latin letters: always `al` and `el`, and before a sun letter that letter ("ar-Raqqah"). */
const moonArticle = /^[ae]l$/i
const sunArticle = /^[ae](dh|sh|th|[dnrstz])$/i

/** Letters and digits alone: lower case, no accents, no apostrophes, plain letters. Spaces and hyphens are kept. */
function plain(text: string): string {
  const open = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(dropped, '')
  return open.replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
}

/** Whether `word` is an article before `next`; an assimilated one only where it is shown to be no ordinary word. */
function isArticle(word: string, next: string, shown: boolean): boolean {
  if (moonArticle.test(word)) return true
  const sun = sunArticle.exec(word)
  return shown && sun !== null && next.startsWith(sun[1]!.toLowerCase())
}

function foldWord(word: string): string {
  let rest = word
  while (rest.startsWith('ال') && rest.length > 4) rest = rest.slice(2)
  return rest.endsWith('ah') && rest.length > 3 ? rest.slice(0, -1) : rest
}

const asciiOnly = /^[\0-\x7f]*$/
const asciiDropped = /['`"]+/g
const asciiSeparators = /[^A-Za-z0-9]+/

/** The words as written, without what is dropped, and each as it is compared. */
function wordsOf(name: string): {
  readonly open: string
  readonly written: readonly string[]
  words: readonly string[]
} {
  if (asciiOnly.test(name)) {
    const open = name.replace(asciiDropped, '')
    const written = open.split(asciiSeparators).filter((word) => word !== '')
    return { open, written, words: written.map((word) => word.toLowerCase()) }
  }
  const open = name.normalize('NFKD').replace(dropped, '')
  const written = open.split(separators).filter((word) => word !== '')
  return { open, written, words: written.map((word) => plain(word).split(separators).join('')) }
}

function foldAny(name: string): string {
  const { open, written, words } = wordsOf(name)
  const kept = words.filter((word, index) => {
    const next = words[index + 1]
    if (next === undefined || next === '') return word !== ''
    return word !== '' && !isArticle(word, next, index > 0 || isShown(open, written[index]!))
  })
  return kept.map(foldWord).join(' ')
}

/** At the start of a name a capital or a hyphen shows that "ar" or "at" is an article and no ordinary word. */
function isShown(name: string, word: string): boolean {
  return word[0] !== word[0]!.toLowerCase() || name.includes(`${word}-`) || name.includes(`${word}‐`)
}

/** What folding does to a single letter, by its code: 0 is not known yet. */
const unchanged = 1
const changed = 2
const letterKinds = new Uint8Array(65_536)

/** Whether the letter stands for itself wherever it stands; half a surrogate pair never does. */
function isUnchanged(unit: number): boolean {
  if (letterKinds[unit] === 0) {
    const letter = String.fromCharCode(unit)
    letterKinds[unit] = /^[\p{L}\p{N}]$/u.test(letter) && foldAny(letter) === letter ? unchanged : changed
  }
  return letterKinds[unit] === unchanged
}

const [space, a, h, alef, lam] = [32, 97, 104, 0x627, 0x644]

/**
 * Whether folding would change nothing: all letters stand for themselves, one space between words, no ending -ah and
 * nothing that may be an article. One pass, letter by letter: most names of an index and most words of a draft are so.
 */
function isSettled(key: string): boolean {
  let start = 0
  for (let at = 0; at <= key.length; at++) {
    const unit = at < key.length ? key.charCodeAt(at) : space
    if (unit !== space) {
      if (!isUnchanged(unit)) return false
    } else {
      if (at === start || mayFold(key, start, at)) return false
      start = at + 1
    }
  }
  return true
}

/** A word that ends in -ah, a word of two or three letters that may be an article, or one with the Arabic article. */
function mayFold(key: string, from: number, to: number): boolean {
  if (key.charCodeAt(to - 1) === h && to - from > 3 && key.charCodeAt(to - 2) === a) return true
  if (to - from <= 3) return to < key.length && articleLike.test(key.slice(from, to))
  return key.charCodeAt(from) === alef && key.charCodeAt(from + 1) === lam
}

const articleLike = /^[ae](l|dh|sh|th|[dnrstz])$/

/**
 * The key under which a name is found: lower case, without accents, apostrophes, hyphens, Arabic articles (al-, ar-,
 * ath-, el-, ez-... and ال) and the final h of -ah; one space between words. Idempotent.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  if (isSettled(lower)) return lower
  const once = foldAny(name)
  return isSettled(once) ? once : settle(once)
}

/** Folding can lay bare a second article ("al-al-Bab"): repeated until nothing changes. */
function settle(key: string): string {
  let now = key
  for (let next = foldAny(now); next !== now; next = foldAny(now)) now = next
  return now
}
