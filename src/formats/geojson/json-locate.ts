/** Where in a JSON text the value at a path begins: for error messages that point at the fault. */

export type JsonPath = readonly (string | number)[]

interface Wanted {
  /** Positions in the list of paths that end here. */
  readonly ends: number[]
  readonly next: Map<string, Wanted>
}

interface Cursor {
  readonly text: string
  readonly found: number[]
  at: number
}

/**
 * Offsets (UTF-16 code units) of the values at `paths`, in their order, found in one pass over a text that
 * `JSON.parse` has accepted. A path that leads nowhere gets the offset of its nearest ancestor.
 */
export function locate(text: string, paths: readonly JsonPath[]): readonly number[] {
  const root = wantedTree(paths)
  const cursor: Cursor = { text, found: paths.map(() => 0), at: 0 }
  visit(cursor, root)
  return cursor.found
}

/** "features[3].geometry.coordinates[0]", with unusual keys quoted: `properties["a b"]`. */
export function pathText(path: JsonPath): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
  })
  return parts.join('').replace(/^\./, '')
}

function wantedTree(paths: readonly JsonPath[]): Wanted {
  const root: Wanted = { ends: [], next: new Map() }
  paths.forEach((path, index) => {
    let node = root
    for (const key of path) {
      const next = node.next.get(String(key)) ?? { ends: [], next: new Map() }
      node.next.set(String(key), next)
      node = next
    }
    node.ends.push(index)
  })
  return root
}

/** Every path at or below `node` has its value at or after this offset, until something nearer is found. */
function mark(cursor: Cursor, node: Wanted): void {
  for (const index of node.ends) cursor.found[index] = cursor.at
  for (const next of node.next.values()) mark(cursor, next)
}

function visit(cursor: Cursor, node: Wanted): void {
  skipSpace(cursor)
  mark(cursor, node)
  const opening = cursor.text[cursor.at]
  if (node.next.size === 0 || (opening !== '{' && opening !== '[')) return skipValue(cursor)
  cursor.at++
  if (opening === '{') visitMembers(cursor, node)
  else visitItems(cursor, node)
}

function visitMembers(cursor: Cursor, node: Wanted): void {
  for (skipSpace(cursor); cursor.text[cursor.at] === '"'; skipSpace(cursor)) {
    const from = cursor.at
    skipString(cursor)
    const next = node.next.get(JSON.parse(cursor.text.slice(from, cursor.at)) as string)
    skipPast(cursor, ':')
    if (next) visit(cursor, next)
    else skipValue(cursor)
    skipPast(cursor, ',')
  }
  skipPast(cursor, '}')
}

function visitItems(cursor: Cursor, node: Wanted): void {
  skipSpace(cursor)
  for (let index = 0; cursor.at < cursor.text.length && cursor.text[cursor.at] !== ']'; index++) {
    const next = node.next.get(String(index))
    if (next) visit(cursor, next)
    else skipValue(cursor)
    skipPast(cursor, ',')
    skipSpace(cursor)
  }
  skipPast(cursor, ']')
}

function skipSpace(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) <= 0x20) cursor.at++
}

function skipPast(cursor: Cursor, sign: string): void {
  skipSpace(cursor)
  if (cursor.text[cursor.at] === sign) cursor.at++
}

function skipString(cursor: Cursor): void {
  const { text } = cursor
  for (cursor.at++; cursor.at < text.length && text[cursor.at] !== '"'; cursor.at++) {
    if (text[cursor.at] === '\\') cursor.at++
  }
  cursor.at++
}

/** Over a whole value without looking into it: no recursion, so that depth costs nothing. */
function skipValue(cursor: Cursor): void {
  const { text } = cursor
  skipSpace(cursor)
  let depth = 0
  while (cursor.at < text.length) {
    const sign = text[cursor.at]
    if (sign === '"') skipString(cursor)
    else if (depth === 0 && (sign === ',' || sign === '}' || sign === ']')) return
    else {
      if (sign === '{' || sign === '[') depth++
      if (sign === '}' || sign === ']') depth--
      cursor.at++
    }
    if (depth === 0 && (sign === '"' || sign === '}' || sign === ']')) return
  }
}
