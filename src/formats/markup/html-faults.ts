/** Broken HTML that takes the rest of the page with it, as in a browser: https://html.spec.whatwg.org/multipage/parsing.html#parse-errors */

/** What is left open at the end -> where such a thing begins, and what it is. */
const open: Readonly<Record<string, readonly [RegExp, string]>> = {
  'eof-in-tag': [/<\/?[a-z]/gi, 'a tag'],
  'eof-in-comment': [/<!--/g, 'a comment'],
  'eof-in-script-html-comment-like-text': [/<script/gi, 'a script'],
  'eof-in-element-that-can-contain-only-text': [
    /<(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b/gi,
    'an element',
  ],
}

/** 1-based. */
export const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length

/** A sentence for a parse error behind which nothing was read; null for others. */
export function swallowing(source: string, code: string): string | null {
  const found = open[code]
  if (!found) return null
  const start = startOf(source, code, found[0])
  return `${found[1]} that begins on line ${lineOf(source, start)} (“${source.slice(start, start + 20).trim()}”) is never closed: nothing behind it was read`
}

/** A tag breaks off where its last quotation mark opened; all others where the last of their kind began. */
function startOf(source: string, code: string, pattern: RegExp): number {
  const starts = [...source.matchAll(pattern)].map(({ index }) => index)
  if (code !== 'eof-in-tag') return starts.at(-1) ?? 0
  return (
    starts.findLast((at) =>
      /^<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*$|^<[^"'>]*=\s*(?:"[^"]*|'[^']*)$/.test(source.slice(at, at + 2000)),
    ) ??
    starts.at(-1) ??
    0
  )
}
