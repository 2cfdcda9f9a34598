/** Words that are written short or long. */
const words: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['ste', 'st'],
  ['sankt', 'st'],
  ['sint', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['tell', 'tal'],
  ['tel', 'tal'],
  ['tall', 'tal'],
  ['deir', 'dir'],
  ['dayr', 'dir'],
  ['dair', 'dir'],
  ['der', 'dir'],
  ['ben', 'bin'],
  ['ibn', 'bin'],
  ['kafr', 'kfar'],
  ['kafar', 'kfar'],
  ['kafer', 'kfar'],
  ['kefr', 'kfar'],
  ['kfer', 'kfar'],
  ['jebel', 'jabal'],
  ['jabel', 'jabal'],
  ['djebel', 'jabal'],
  ['djabal', 'jabal'],
  ['gebel', 'jabal'],
  ['khirbet', 'hirbat'],
  ['kherbet', 'hirbat'],
  ['khurbet', 'hirbat'],
  ['maaret', 'marat'],
  ['maarret', 'marat'],
  ['maarrat', 'marat'],
  ['marrat', 'marat'],
])

/**
 * Letters that write one sound in transliterated names, the longest first, by their first letter: q/k/c, sh/ch/sch,
 * kh/h, ph/f, dj/j, the ways to write a long vowel or a diphthong, the umlaut's e, then single vowels.
 */
const sounds: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [['sch', 'sh']],
  t: [
    ['tch', 'sh'],
    ['th', 't'],
  ],
  c: [
    ['ch', 'sh'],
    ['ck', 'k'],
    ['c', 'k'],
  ],
  k: [['kh', 'h']],
  q: [['q', 'k']],
  p: [['ph', 'f']],
  d: [
    ['dj', 'j'],
    ['dh', 'd'],
  ],
  g: [['gh', 'g']],
  a: [['ae', 'a']],
  e: [
    ['ei', 'i'],
    ['ey', 'i'],
    ['ee', 'i'],
    ['e', 'i'],
  ],
  i: [
    ['ie', 'i'],
    ['iy', 'i'],
  ],
  y: [['y', 'i']],
  o: [
    ['ou', 'u'],
    ['ow', 'u'],
    ['oe', 'u'],
    ['oo', 'u'],
    ['o', 'u'],
  ],
  u: [['ue', 'u']],
  w: [['w', 'u']],
}

/** Diphthongs with a: ai and ay as i, au and aw as u, but not before a vowel ("Qaya", "Tawil") or doubled ("Qayya"). */
const glides: Readonly<Record<string, string>> = { i: 'i', y: 'i', u: 'u', w: 'u' }
const vowels = 'aeiou'

const code = (letter: string) => letter.charCodeAt(0)

/** What begins with a letter, by its code: the letters behind it, how many they are in all, the sound. */
const soundsByCode = Array.from({ length: 128 }, (_, unit) =>
  (sounds[String.fromCharCode(unit)] ?? []).map(([letters, sound]) => ({
    second: letters.length > 1 ? code(letters[1]!) : 0,
    third: letters.length > 2 ? code(letters[2]!) : 0,
    count: letters.length,
    sound: code(sound[0]!),
    more: sound.length > 1 ? code(sound[1]!) : 0,
  })),
)
const shortByCode = Array.from({ length: 128 }, (_, unit) => [...words.keys()].some((word) => code(word) === unit))
const latin = /[a-z]/
const longestShort = Math.max(...[...words.keys()].map((word) => word.length))
const [a, e, h, i, o] = [code('a'), code('e'), code('h'), code('i'), code('o')]

const glideByCode = Uint16Array.from({ length: 128 }, (_, unit) => code(glides[String.fromCharCode(unit)] ?? '\0'))
const isVowel = Array.from({ length: 128 }, (_, unit) => vowels.includes(String.fromCharCode(unit)))

/** The sound of a glide behind an a, in codes; 0 where there is none. */
function glideAt(name: string, at: number, end: number): number {
  const letter = at + 1 < end ? name.charCodeAt(at + 1) : 0
  const next = at + 2 < end ? name.charCodeAt(at + 2) : 0
  return isVowel[next] || next === letter ? 0 : (glideByCode[letter] ?? 0)
}

/** Burmese names are written with and without the h of a breath: Hpakant and Pakant, Hkamti and Khamti. */
const breathed = new Set(['p', 't', 's'].map(code))

/** Ukrainian -ivka is -ovka in Russian: Makiivka and Makiyovka, Orlivka and Orlovka. */
const russianEnding = 'ovka'

/** The "a" of "Maarat a Numan" is what is left of an article; one word or two is a matter of taste ("Balad Ruz"). */
const isBareArticle = (name: string, start: number, end: number): boolean =>
  end - start === 1 && start > 0 && end < name.length && name.charCodeAt(start) === a

/** Writes the key of a name, letter by letter: a look-up makes one each time, and needs no text of it. */
class KeyWriter {
  length = 0

  constructor(readonly units: Uint16Array) {}

  write(name: string): number {
    this.length = 0
    if (!latin.test(name)) return this.#copy(name)
    for (let start = 0; start <= name.length;) {
      const found = name.indexOf(' ', start)
      const end = found < 0 ? name.length : found
      if (!isBareArticle(name, start, end)) this.#word(name, start, end)
      start = end + 1
    }
    return Math.min(this.length, this.units.length)
  }

  #copy(name: string): number {
    for (let at = 0; at < name.length; at++) this.#put(name.charCodeAt(at))
    return Math.min(this.length, this.units.length)
  }

  #word(name: string, start: number, end: number): void {
    const short =
      end - start <= longestShort && shortByCode[name.charCodeAt(start)] ? words.get(name.slice(start, end)) : undefined
    if (short !== undefined) for (let at = 0; at < short.length; at++) this.#put(short.charCodeAt(at))
    else for (let at = this.#afterBreath(name, start, end); at < end;) at += this.#sound(name, at, end)
  }

  #afterBreath(name: string, start: number, end: number): number {
    const isBreath = end - start > 2 && name.charCodeAt(start) === h && breathed.has(name.charCodeAt(start + 1))
    return isBreath ? start + 1 : start
  }

  /** Returns how many letters the sound at `at` takes. */
  #sound(name: string, at: number, end: number): number {
    const unit = name.charCodeAt(at)
    if (unit >= 128) return this.#add(unit, 0, 1)
    if (unit === a) {
      const glide = glideAt(name, at, end)
      if (glide !== 0) return this.#add(glide, 0, 2)
    } else if (unit === e && at + 2 === end && name.charCodeAt(at + 1) === h) return this.#add(a, 0, 2)
    else if (unit === o && end - at === russianEnding.length && name.startsWith(russianEnding, at))
      return this.#add(i, 0, 1)
    const list = soundsByCode[unit]!
    for (let one = 0; one < list.length; one++) {
      const { second, third, count, sound, more } = list[one]!
      const fits =
        count === 1 ||
        (at + count <= end && name.charCodeAt(at + 1) === second && (count === 2 || name.charCodeAt(at + 2) === third))
      if (fits) return this.#add(sound, more, count)
    }
    return this.#add(unit, 0, 1)
  }

  /** No sound comes twice in a row. */
  #add(sound: number, more: number, letters: number): number {
    if (this.length === 0 || this.units[this.length - 1] !== sound) {
      this.#put(sound)
      if (more !== 0) this.#put(more)
    }
    return letters
  }

  #put(unit: number): void {
    this.units[this.length++] = unit
  }
}

/** Longer than any name that an index keeps. */
const longestKey = 1024
const writer = new KeyWriter(new Uint16Array(longestKey))

/** The units of a name's variant key, until the next call, and how many they are. */
export function variantUnits(folded: string): { readonly units: Uint16Array; readonly length: number } {
  writer.write(folded)
  return writer
}

/**
 * A coarser key for folded names, equal for the usual transliterations of one name: Raqqa and Rakka, Deir ez-Zor and
 * Dayr az Zawr, Saint Louis and St. Louis, Koeln and Köln.
 */
export function variantKey(folded: string): string {
  if (!latin.test(folded)) return folded
  return String.fromCharCode(...writer.units.subarray(0, writer.write(folded)))
}
