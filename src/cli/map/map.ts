/** `groundline map`: what one text claims, drawn. */
import { resolve } from 'node:path'
import process from 'node:process'
import type { CheckResult, Ground, PartialDate } from '../../core/model.ts'
import { mapPage } from '../../formats/locator/page.ts'
import { writeLocator } from '../../formats/locator/write.ts'
import { printable } from '../../formats/report/text.ts'
import { version } from '../../present/version.ts'
import type { LanguageChoice } from '../check/languages.ts'
import { onlyLanguage } from '../check/languages.ts'
import { openOutput } from '../check/output.ts'
import type { ExitCode } from '../check/tally.ts'
import { checkDocument } from '../check-document.ts'
import type { InputFormat, ReadableDocument } from '../documents.ts'
import { readDocuments } from '../documents.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { say } from '../io.ts'
import type { ControlSettings } from '../own-control.ts'
import { packsFrom, withFronts } from '../own-control.ts'
import type { UiLanguage } from '../ui-language.ts'
import { spokenIn } from '../ui-language.ts'
import type { Looks } from './drawn.ts'
import { locatorOf } from './drawn.ts'
import { fontFacesFor } from './fonts.ts'
import type { MapFormat } from './formats.ts'
import { mapFormats } from './formats.ts'
import { pngOf, printScale } from './png.ts'

export interface MapArguments extends ControlSettings, Looks {
  readonly output?: string
  readonly format?: MapFormat
  readonly inputFormat?: InputFormat
  readonly date?: PartialDate
  readonly lang?: LanguageChoice
  readonly uiLang?: UiLanguage
  readonly scale?: number
  readonly fonts: boolean
  readonly data?: string
}

/** Writes one file, whole or not at all. Throws a `Failure` that names the text and what to do. */
export async function writeMap(file: string, given: MapArguments, io: Io): Promise<ExitCode> {
  const format = formatOf(given, io)
  const document = await onlyDocument(file, given, io)
  const folder = given.data ?? null
  const ground = await withFronts(await io.loadGround(folder, await packsFrom(given.pack)), given, io)
  const result = checked(document, ground, given, io)
  const { locator, without } = locatorOf({ document, result, ground, drawn: await io.loadDrawn(folder) }, given)
  for (const line of without) await say(io.stderr, `groundline: ${line}\n`)
  const picture = await pictureOf(locator, format, given)
  const written =
    format === 'html' ? pageOf(picture as string, locator.title, document, result, given, ground) : picture
  const output = await openOutput(given.output ? resolve(io.cwd ?? process.cwd(), given.output) : null, io.stdout)
  await output.write(written)
  await output.close()
  return 0
}

/** As asked for, or by the name of the file. */
function formatOf({ format, output }: MapArguments, io: Io): MapFormat {
  const ending = output === undefined ? 'svg' : (/\.([a-z]+)$/i.exec(output)?.[1] ?? '').toLowerCase()
  const found = format ?? mapFormats.find((one) => one === ending || (one === 'html' && ending === 'htm'))
  if (!found)
    throw new Failure(`${output} names no format that is known: end it in .svg, .png or .html, or give --format`)
  if (found === 'png' && output === undefined && io.stdout.isTTY)
    throw new Failure('A PNG is nothing for a terminal: name a file with --output map.png')
  return found
}

async function onlyDocument(file: string, { inputFormat }: MapArguments, io: Io): Promise<ReadableDocument> {
  let found: ReadableDocument | null = null
  for await (const document of readDocuments([file], inputFormat ?? null, io.stdin, io.cwd)) {
    if ('error' in document) throw new Failure(printable(document.error))
    if (found) throw new Failure(`${printable(file)} holds several texts: a map is of one, so give them one by one`)
    found = document
  }
  if (!found) throw new Failure(`${printable(file)} holds no text: nothing to draw`)
  return found
}

function checked(document: ReadableDocument, ground: Ground, given: MapArguments, io: Io): CheckResult {
  const { date = null, uiLang = 'en', lang } = given
  const rules = { date, strict: false, uiLang, language: onlyLanguage(lang) }
  return checkDocument(document, ground, rules, (text, on, options) => io.check(text, on, options)).result
}

type Located = ReturnType<typeof locatorOf>['locator']

/** Fonts are chosen by the letters that the map turned out to have. */
async function pictureOf(
  locator: Located,
  format: MapFormat,
  { fonts, scale = printScale }: MapArguments,
): Promise<string | Uint8Array> {
  const plain = writeLocator(locator)
  if (format === 'png') return pngOf(plain, scale)
  return fonts ? writeLocator({ ...locator, fontFaces: await fontFacesFor(plain) }) : plain
}

function pageOf(
  svg: string,
  title: string,
  { path, text }: ReadableDocument,
  result: CheckResult,
  { uiLang }: MapArguments,
  { data }: Ground,
): string {
  const { report } = spokenIn(uiLang)
  return mapPage(svg, { path: path === '-' ? report.standardInput : path, text, result, data, title }, version, report)
}
