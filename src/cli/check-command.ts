import type { Ground } from '../core/model.ts'
import { printable } from '../formats/report/text.ts'
import { isFolder } from './archive/files.ts'
import { isArchive } from './archive/options.ts'
import { checkDocument } from './check-document.ts'
import { rulesOf, writerOptions, type CheckSettings, type ExitCode } from './check-settings.ts'
import type { Document } from './documents.ts'
import { readDocuments } from './documents.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { write } from './io.ts'
import type { Writer } from './writer.ts'
import { outputFormat } from './output-format.ts'
import { writerFor } from './writers.ts'

/** Checks every document, in order, and prints each as soon as it is checked. */
export async function checkFiles(files: readonly string[], settings: CheckSettings, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === '-').length > 1) throw new Failure('Standard input (-) can be named only once')
  if (isArchive(settings) || (await anyFolder(files))) {
    return (await import('./archive/run.ts')).checkArchive(files, settings, io)
  }
  const writer = writerFor(outputFormat(files, settings), writerOptions(settings, io))
  const ground = await io.loadGround(settings.data ?? null)
  let code: ExitCode = 0
  await write(io.stdout, writer.begin(ground))
  for await (const document of readDocuments(files, settings.inputFormat ?? null, io.stdin)) {
    const next = await checkOne(document, ground, settings, writer, io)
    if (next > code) code = next
  }
  await write(io.stdout, writer.end())
  return code
}

async function checkOne(
  document: Document,
  ground: Ground,
  settings: CheckSettings,
  writer: Writer,
  io: Io,
): Promise<ExitCode> {
  if ('error' in document) return failed(document, writer, io)
  const checked = checkDocument(document, ground, rulesOf(settings), io.check)
  if ('error' in checked) {
    return failed({ path: document.path, name: document.name, error: `${document.path}: ${checked.error}` }, writer, io)
  }
  await write(io.stdout, writer.result(document, checked.result))
  return checked.graveness
}

async function failed(
  document: Extract<Document, { readonly error: string }>,
  writer: Writer,
  io: Io,
): Promise<ExitCode> {
  await write(io.stderr, `groundline: ${printable(document.error)}\n`)
  await write(io.stdout, writer.failure(document))
  return 2
}

async function anyFolder(files: readonly string[]): Promise<boolean> {
  return (await Promise.all(files.map((file) => file !== '-' && isFolder(file)))).includes(true)
}
