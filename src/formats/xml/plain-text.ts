/** Descriptions in KML and GPX may be markup: only their text is kept, so that nothing of them can ever run. */

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/** Longer texts are cut before anything is searched in them. */
const longestText = 100_000

/** Markup to its text: scripts and styles dropped, breaks and paragraphs as line breaks, entities as letters. */
export function textOfMarkup(markup: string): string {
  return withoutTags(markup.slice(0, longestText))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, letterOf)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutTags(markup: string): string {
  const lower = markup.toLowerCase()
  const parts: string[] = []
  let at = 0
  for (let open = nextTag(lower, 0); open >= 0; open = nextTag(lower, at)) {
    parts.push(markup.slice(at, open))
    const tag = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 20))?.[1] ?? ''
    if (/^(?:br|p|div|tr|li|h[1-6])$/.test(tag)) parts.push('\n')
    if (/^(?:td|th)$/.test(tag)) parts.push(' ')
    at = tag === 'script' || tag === 'style' ? after(lower, `</${tag}`, open) : after(lower, '>', open)
  }
  return [...parts, markup.slice(at)].join('')
}

/** The next "<" that starts a tag or a comment: in "5 < 6" it does not. */
function nextTag(lower: string, from: number): number {
  let at = lower.indexOf('<', from)
  while (at >= 0 && !/[a-z/!?]/.test(lower[at + 1] ?? '')) at = lower.indexOf('<', at + 1)
  return at
}

/** Behind the ">" that follows `mark`; the end of the text where there is none. */
function after(lower: string, mark: string, from: number): number {
  const found = lower.indexOf(mark, from)
  const close = found < 0 ? -1 : lower.indexOf('>', found)
  return close < 0 ? lower.length : close + 1
}

function letterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return entities.get(name.toLowerCase()) ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
