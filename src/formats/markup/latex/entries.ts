/** Entries of glossaries and acronyms: https://ctan.org/pkg/glossaries */

export interface Entry {
  readonly short: string
  readonly long: string
}

const acronym =
  /\\(?:newacronym|acro|acrodef|newacro)\s{0,5}(?:\[[^\]\n]{0,100}\]\s{0,5})?\{([^{}\n]{1,60})\}\s{0,5}(?:[[{]([^{}[\]\n]{1,80})[\]}]\s{0,5})?\{([^{}\n]{1,200})\}/g
const term =
  /\\(?:longnewglossaryentry|newglossaryentry)\s{0,5}\{([^{}\n]{1,60})\}\s{0,20}\{([^\0]{0,400}?)\bname\s{0,5}=\s{0,5}(?:\{([^{}\n]{1,80})\}|([^{},\n]{1,80}))/g

const most = 2000

/** By their keys; what holds commands of its own is not taken. */
export function entriesOf(source: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  const add = (key: string, short: string, long: string) => {
    if (entries.size < most && !/[\\$]/.test(short + long))
      entries.set(key.trim(), { short: short.trim(), long: long.trim() })
  }
  for (const [, key = '', short, long = ''] of source.matchAll(acronym)) add(key, short ?? key, long)
  for (const [, key = '', , braced, bare = ''] of source.matchAll(term)) add(key, braced ?? bare, braced ?? bare)
  return entries
}

/** A plural has letters more than its entry says. */
export const printsName = (command: string): boolean => !/pl\*?$|full|long/i.test(command)

/** What a command prints of an entry; null for one that is not at hand. */
export function entryText(entries: ReadonlyMap<string, Entry>, command: string, key: string): string | null {
  const entry = entries.get(key.trim())
  if (!entry || /pl\*?$/i.test(command)) return null
  if (/full/.test(command)) return `${entry.long} (${entry.short})`
  const text = /long/.test(command) ? entry.long : entry.short
  return /^G/.test(command) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Keys of places are mostly what they print: "\gls{Raqqa}". */
export const isName = (key: string): boolean => /^\p{Lu}[\p{L}\p{M}' -]{1,60}$/u.test(key)
