/** Words that are written short or long. */
const words: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'], ['sainte', 'st'], ['ste', 'st'], ['sankt', 'st'], ['sint', 'st'], ['mount', 'mt'], ['fort', 'ft'],
  ['tell', 'tal'], ['tel', 'tal'], ['tall', 'tal'], ['deir', 'dir'], ['dayr', 'dir'], ['dair', 'dir'], ['der', 'dir'],
])

/**
 * Letters that write one sound in transliterated names, the longest first, by their first letter: q/k/c, sh/ch/sch,
 * ph/f, dj/j, the ways to write a long vowel or a diphthong, the umlaut's e, then single vowels.
 */
const sounds: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [['sch', 'sh']],
  t: [['tch', 'sh'], ['th', 't']],
  c: [['ch', 'sh'], ['ck', 'k'], ['c', 'k']],
  q: [['q', 'k']],
  p: [['ph', 'f']],
  d: [['dj', 'j'], ['dh', 'd']],
  g: [['gh', 'g']],
  a: [['ae', 'a']],
  e: [['ei', 'i'], ['ey', 'i'], ['ee', 'i'], ['e', 'i']],
  i: [['ie', 'i'], ['iy', 'i']],
  y: [['y', 'i']],
  o: [['ou', 'u'], ['ow', 'u'], ['oe', 'u'], ['oo', 'u'], ['o', 'u']],
  u: [['ue', 'u']],
  w: [['w', 'u']],
}

/** Diphthongs with a: ai and ay as i, au and aw as u, but not where a vowel follows ("Qaya", "Tawil"). */
const glides: Readonly<Record<string, string>> = { i: 'i', y: 'i', u: 'u', w: 'u' }
const vowels = 'aeiou'

function soundAt(word: string, at: number): readonly [letters: string, sound: string] {
  const letter = word[at]!
  if (letter === 'e' && word[at + 1] === 'h' && at + 2 === word.length) return ['eh', 'a']
  const glide = letter === 'a' ? glides[word[at + 1] ?? ''] : undefined
  if (glide && !vowels.includes(word[at + 2] ?? '-')) return [word.slice(at, at + 2), glide]
  const list = sounds[letter]
  if (list) {
    for (const pair of list) if (pair[0].length === 1 || word.startsWith(pair[0], at)) return pair
  }
  return [letter, letter]
}

/** The sounds of a word in a row, none twice. */
function soundsOf(word: string): string {
  const short = words.get(word)
  if (short) return short
  let key = ''
  let last = ''
  for (let at = 0; at < word.length;) {
    const [letters, sound] = soundAt(word, at)
    at += letters.length
    if (sound[0] !== last) key += sound
    last = sound[sound.length - 1]!
  }
  return key
}

const latin = /[a-z]/

/**
 * A coarser key for folded names, equal for the usual transliterations of one name: Raqqa and Rakka, Deir ez-Zor and
 * Dayr az Zawr, Saint Louis and St. Louis, Koeln and Köln.
 */
export function variantKey(folded: string): string {
  if (!latin.test(folded)) return folded
  return folded.includes(' ') ? folded.split(' ').map(soundsOf).join(' ') : soundsOf(folded)
}
