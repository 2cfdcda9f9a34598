/** Letters that Unicode does not decompose, with their usual plain spelling. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ə: 'a', ɨ: 'i', ŧ: 't',
  // Arabic and Persian letters that are written one for the other.
  ة: 'ه', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', گ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ٱ: 'ا', ڤ: 'ف', پ: 'ب', چ: 'ج', ς: 'σ',
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
  return open.replace(plainLetter, letter => plainLetters[letter] ?? letter)
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

const plainWords = /^[a-z0-9]+( [a-z0-9]+)*$/
const foldable = /ah( |$)|(^| )[ae](l|dh|sh|th|[dnrstz]) /

/** Whether folding would change nothing: nearly all names in plain letters, which need no further look. */
function isSettled(key: string): boolean {
  return plainWords.test(key) && !foldable.test(key)
}

function foldAny(name: string): string {
  const open = name.normalize('NFKD').replace(dropped, '')
  const written = open.split(separators).filter(word => word !== '')
  const words = written.map(word => plain(word).split(separators).join(''))
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
