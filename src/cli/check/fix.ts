/** Corrections made in files: the fixes of one check, then of the next, until none is left. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { CheckResult, Finding } from '../../core/model.ts'
import type { Encoding } from '../../formats/bytes/encoding.ts'
import { encodeText } from '../../formats/bytes/encoding.ts'
import { repacked } from '../../formats/markup/docx/write.ts'
import type { Edit } from '../../formats/markup/fixes.ts'
import { applied, editsOf } from '../../formats/markup/fixes.ts'
import type { Source } from '../../formats/markup/source.ts'
import type { ReadableDocument } from '../documents.ts'
import { sourceOf } from '../documents.ts'
import { Failure } from '../failure.ts'

/** A correction may uncover another: a figure mended, its unit written otherwise. */
const mostRounds = 5

export interface Fixed {
  /** As it is after all corrections. */
  readonly document: ReadableDocument
  /** How many findings were mended. */
  readonly count: number
}

/** `check` gives what is found in the rendered text of a source. */
export function fixedDocument(before: ReadableDocument, check: (document: ReadableDocument) => CheckResult): Fixed {
  let [document, count] = [before, 0]
  for (let round = 0; round < mostRounds; round++) {
    const { edits, mended } = chosenEdits(check(document).findings, document.source)
    if (edits.length === 0) break
    document = withEdits(document, edits)
    count += mended
  }
  return { document, count }
}

/** The edits of findings that are wrong or loose, in the order of the text; one that meets an earlier one waits. */
function chosenEdits(findings: readonly Finding[], of: Source): { edits: readonly Edit[]; mended: number } {
  const edits: Edit[] = []
  let mended = 0
  for (const finding of findings.toSorted(claimsFirst)) {
    if (finding.verdict !== 'disagrees' && finding.verdict !== 'loose') continue
    const next = editsOfAll(finding, of)
    if (next.length === 0 || next.some((one) => edits.some((other) => meets(one, other)))) continue
    edits.push(...next)
    mended++
  }
  return { edits, mended }
}

const claimsFirst = (a: Finding, b: Finding): number =>
  Number(a.kind === 'style') - Number(b.kind === 'style') || a.from - b.from

/** Of fixes that meet only the first; the edits of one fix may lie side by side: "w&#101;st". */
function editsOfAll({ fixes, kind }: Finding, of: Source): readonly Edit[] {
  const found = fixes.map((fix) => editsOf(of, fix, kind === 'style') ?? [])
  const isMeeting = found.some((ones, index) =>
    found.some((others, at) => at < index && ones.some((one) => others.some((other) => meets(one, other)))),
  )
  return (isMeeting ? found.slice(0, 1) : found).flat()
}

const meets = (a: Edit, b: Edit): boolean => a.from <= b.to && b.from <= a.to

function withEdits(document: ReadableDocument, edits: readonly Edit[]): ReadableDocument {
  const { source, format } = document.source
  const text = applied(source, edits)
  const { stored } = document
  if (!stored) throw new Failure(`${document.path} is a line of a batch: --fix writes files`)
  const bytes = bytesOf(document, text)
  const read = sourceOf(bytes, format)
  if ('error' in read) throw new Failure(`${document.path}: corrected, it ${read.error}`)
  const { untold } = document.source
  return { ...document, ...read, source: { ...read.source, ...(untold ? { untold } : {}) } }
}

/** In the encoding, and in the archive, that it came in. */
function bytesOf({ path, stored, source: { format } }: ReadableDocument, text: string): Uint8Array {
  const bytes =
    format === 'docx' || stored!.encoding === null ? repacked(stored!.bytes, text) : encodeText(text, stored!.encoding)
  if ('error' in bytes) throw new Failure(`${path} cannot be corrected: ${bytes.error}`)
  return bytes
}

export async function writeFixed({ path, stored }: ReadableDocument, cwd: string): Promise<void> {
  await writeFile(resolve(cwd, path), stored!.bytes).catch((error: Error) => {
    throw new Failure(`${path} cannot be written: ${error.message}`)
  })
}

/**
 * What would change, as `patch` and `git apply` read it: in the encoding of the file, unless it is to be looked at. They can
 * change no UTF-16 and no Word document: of these it is a remark, so that the rest can be applied.
 */
export function diffOf(before: ReadableDocument, after: ReadableDocument, toLookAt: boolean): string | Uint8Array {
  const path = before.path === '-' ? 'stdin' : before.path
  const encoding = before.stored?.encoding ?? null
  const whole = ({ text }: ReadableDocument) => (encoding?.mark ? `\ufeff${text}` : text)
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, whole(before), whole(after), '', '', { context: 3 })
    .replace(/^=+\n/, '')
    .replace(/\t\n/g, '\n')
  if (encoding === null || encoding.label.startsWith('utf-16')) return remark(path, encoding, patch)
  if (toLookAt || encoding.label === 'utf-8') return patch
  const bytes = encodeText(patch, { ...encoding, mark: false })
  return 'error' in bytes ? patch : bytes
}

function remark(path: string, encoding: Encoding | null, patch: string): string {
  const what = encoding ? 'UTF-16' : 'a Word document'
  const lines = [`${path} is ${what}, which patch cannot change (--fix can):`, ...patch.trimEnd().split(/\r?\n/)]
  return lines.map((line) => `# ${line}\n`).join('')
}
