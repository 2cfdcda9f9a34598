/** Zip and gzip, unpacked with a watch on how far they grow: sizes stated in an archive are not believed. */
import type { UnzipFile } from 'fflate'
import { Gunzip, Unzip, UnzipInflate } from 'fflate'
import { joined } from '../bytes/joined.ts'
import type { Limits } from './limits.ts'
import { harmlessBytes, megabytes } from './limits.ts'

export interface ArchiveFile {
  /** With its folders, as the archive has it. It is never a path to write to. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type Unpacked = { readonly files: readonly ArchiveFile[] } | { readonly error: string }

/** Fed to the unpacker piece by piece, so that a bomb is stopped within one piece of the limit. */
const pieceBytes = 16_384
const endOfDirectory = [0x50, 0x4b, 0x05, 0x06]
/** The end record and its comment: APPNOTE.TXT 4.3.16. */
const endWindow = 22 + 65_535

class Refusal extends Error {}

/** The files of a zip archive that `wanted` names. Never throws: an error says what is wrong with it. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Unpacked {
  if (((bytes[6] ?? 0) & 1) === 1) return { error: 'The archive is protected by a password: save it without one' }
  if (!hasEnd(bytes)) return { error: 'The archive is cut off: its end is missing. Fetch or save it again' }
  const tally = new Tally(bytes.length, limits)
  const files = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  const reader = new Unzip((file) => {
    tally.countFile()
    if (wanted(file.name)) collect(file, files, open, tally)
  })
  reader.register(UnzipInflate)
  try {
    feed(bytes, (piece, last) => reader.push(piece, last))
  } catch (error) {
    return { error: error instanceof Refusal ? error.message : `The archive is damaged: ${messageOf(error)}` }
  }
  const [broken] = open
  if (broken !== undefined) return { error: `The archive is damaged: "${broken.slice(0, 80)}" is cut off` }
  return { files: [...files].map(([name, pieces]) => ({ name, bytes: joined(pieces) })) }
}

/** The bytes within a gzip. Never throws. */
export function gunzipLimited(bytes: Uint8Array, limits: Limits): Uint8Array | { readonly error: string } {
  const tally = new Tally(bytes.length, limits)
  const pieces: Uint8Array[] = []
  let done = false
  const reader = new Gunzip((piece, last) => {
    tally.countBytes(piece.length)
    pieces.push(piece)
    done ||= last
  })
  try {
    feed(bytes, (piece, last) => reader.push(piece, last))
  } catch (error) {
    return { error: error instanceof Refusal ? error.message : `The gzip is damaged: ${messageOf(error)}` }
  }
  return done ? joined(pieces) : { error: 'The gzip is cut off: fetch or save it again' }
}

function collect(file: UnzipFile, files: Map<string, Uint8Array[]>, open: Set<string>, tally: Tally): void {
  const pieces: Uint8Array[] = []
  files.set(file.name, pieces)
  open.add(file.name)
  file.ondata = (error, piece, last) => {
    if (error) throw error
    tally.countBytes(piece.length)
    pieces.push(piece)
    if (last) open.delete(file.name)
  }
  file.start()
}

class Tally {
  readonly #packed: number
  readonly #limits: Limits
  #files = 0
  #bytes = 0

  constructor(packed: number, limits: Limits) {
    this.#packed = packed
    this.#limits = limits
  }

  countFile(): void {
    if (++this.#files <= this.#limits.archiveFiles) return
    throw new Refusal(`The archive holds over ${this.#limits.archiveFiles} files: pack the map alone`)
  }

  countBytes(count: number): void {
    this.#bytes += count
    const { unpackedBytes, ratio } = this.#limits
    if (this.#bytes > unpackedBytes) {
      throw new Refusal(`The archive unpacks to over ${megabytes(unpackedBytes)}: pack fewer files or a smaller area`)
    }
    if (this.#bytes > harmlessBytes && this.#bytes > this.#packed * ratio) {
      throw new Refusal(
        `The archive grows to over ${ratio} times its size, as no file of its kind does: it was not opened`,
      )
    }
  }
}

function feed(bytes: Uint8Array, push: (piece: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  }
}

function hasEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - endWindow)
  for (let at = bytes.length - 22; at >= first; at--) {
    if (endOfDirectory.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
