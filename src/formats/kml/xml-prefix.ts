/** What may hold anything and is no tag, and the start of a tag with a prefix. */
const parts = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w.-]+):(?=[\w.-]+[\s/>])([\w.-]+)/g
const root = /<([\w.-]+):kml(?=[\s>])/

/**
 * KML whose elements have a prefix ("<kml:Placemark>", by Namespaces in XML 1.0) as KML without it: readers look for
 * bare names. Each prefix becomes blanks behind the name, so that every other letter stays in its place. The text must
 * have passed `xmlFault`.
 */
export function withoutPrefix(text: string): string {
  const prefix = root.exec(text.slice(0, 20_000))?.[1]
  if (prefix === undefined) return text
  const blanks = ' '.repeat(prefix.length + 1)
  return text.replace(parts, (all: string, end: string, own: string | undefined, name: string) =>
    own === prefix ? `<${end}${name}${blanks}` : all,
  )
}
