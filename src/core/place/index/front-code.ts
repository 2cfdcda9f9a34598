/**
 * Texts one after the other, each as what it adds to the one before: a byte below 32 says where it starts and how many
 * bytes it shares (that less one, at most 30), and its other bytes, all of 32 and more, follow.
 */
export const firstTextByte = 32
const mostShared = firstTextByte - 2

function sharedBytes(a: string, b: string): number {
  const most = Math.min(a.length, b.length, mostShared)
  let shared = 0
  while (shared < most && a[shared] === b[shared]) shared++
  return shared
}

/** One byte a unit. */
export function bytesOf(parts: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    for (let unit = 0; unit < part.length; unit++) bytes[at++] = part.charCodeAt(unit)
  }
  return bytes
}

/** `texts`: one unit a byte, of 32 and more. The first of every `block` texts shares nothing. */
export function frontCode(texts: readonly string[], block = Infinity): Uint8Array {
  const parts: string[] = []
  texts.forEach((text, at) => {
    const shared = at === 0 || at % block === 0 ? 0 : sharedBytes(texts[at - 1]!, text)
    parts.push(String.fromCharCode(shared + 1), text.slice(shared))
  })
  return bytesOf(parts)
}

/** How many bytes of a front-coded stream each block takes. */
export function blockLengths(stream: Uint8Array, block: number): readonly number[] {
  const starts: number[] = []
  let count = 0
  stream.forEach((byte, at) => {
    if (byte < firstTextByte && count++ % block === 0) starts.push(at)
  })
  return starts.map((start, at) => (starts[at + 1] ?? stream.length) - start)
}

export interface Texts {
  /** Where each text starts in `bytes`; one more at the end. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** What `frontCode` wrote without blocks, each text whole. A damaged stream gives other texts, but `count` of them. */
export function readFrontCode(stream: Uint8Array, count: number): Texts {
  const starts = new Uint32Array(count + 1)
  const bytes = new Uint8Array(wholeLength(stream))
  let [text, before, to] = [-1, 0, 0]
  for (let at = 0; at < stream.length; at++) {
    const byte = stream[at]!
    if (byte >= firstTextByte) bytes[to++] = byte
    else if (++text < count) {
      starts[text] = to
      const shared = Math.min(Math.max(0, byte - 1), to - before)
      for (let end = before + shared; before < end;) bytes[to++] = bytes[before++]!
      before = starts[text]!
    } else break
  }
  starts.fill(to, text + 1)
  return { starts, bytes }
}

function wholeLength(stream: Uint8Array): number {
  let length = 0
  for (let at = 0; at < stream.length; at++) length += stream[at]! >= firstTextByte ? 1 : stream[at]!
  return length
}
