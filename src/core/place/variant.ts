/** Words that are written short or long. */
const words: Readonly<Record<string, string>> = {
  saint: 'st', sainte: 'st', ste: 'st', sankt: 'st', sint: 'st', mount: 'mt', fort: 'ft',
  tell: 'tal', tel: 'tal', tall: 'tal', til: 'tal', deir: 'dir', dayr: 'dir', dair: 'dir', der: 'dir',
}

/**
 * Spellings of one sound in transliterated names, replaced in this order: q/k/c, sh/ch/sch, ph/f, dj/j, the two ways
 * to write a long vowel or a diphthong (ou/oo/u, ay/ai/ei/i, aw/au/o), the umlaut's e, then single vowels and doubles.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/eh\b/g, 'a'],
  [/sch|tch|ch/g, 'sh'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ae/g, 'a'],
  [/a[iy](?=[^aeiou]|$)|e[iye]|i[ey]|y/g, 'i'],
  [/a[uw](?=[^aeiou]|$)|o[uweo]|u[e]|w|o/g, 'u'],
  [/e/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const latin = /[a-z]/

/**
 * A coarser key for folded names, equal for the usual transliterations of one name: Raqqa and Rakka, Deir ez-Zor and
 * Dayr az Zawr, Saint Louis and St. Louis, Koeln and Köln.
 */
export function variantKey(folded: string): string {
  if (!latin.test(folded)) return folded
  const plain = folded.split(' ').map(word => words[word] ?? word).join(' ')
  return sounds.reduce((key, [pattern, sound]) => key.replace(pattern, sound), plain)
}
