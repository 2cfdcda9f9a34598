/** XML from anywhere to a document: no document types (so no entities to blow up), bounded nesting, faults placed. */
import { DOMParser } from '@xmldom/xmldom'
import type { Document } from '@xmldom/xmldom'
import { lineIndex } from '../../core/text/lines.ts'
import type { FilePlace, IssueList } from '../map/issues.ts'
import { addWarning } from '../map/issues.ts'

export type XmlRead = { readonly document: Document } | { readonly message: string; readonly at: FilePlace }

/** No map file nests deeper; parsers that recurse run out of stack at some thousands. */
const mostDepth = 100

/** Parses the text; faults that it can be read in spite of become warnings. Never throws. */
export function readXml(text: string, issues: IssueList): XmlRead {
  const fault = xmlFault(text)
  if (fault) return fault
  let refusal: XmlRead | null = null
  const onError = (level: string, message: string, context: { locator?: Locator }) => {
    const { lineNumber = 1, columnNumber = 1 } = context?.locator ?? {}
    const at = { path: '', line: lineNumber, column: columnNumber }
    const plain = message.split('\n')[0]!.slice(0, 120)
    if (level === 'fatalError') refusal ??= { message: `Not valid XML: ${plain}`, at }
    else addWarning(issues, at, `Not valid XML, read all the same: ${plain}`)
  }
  try {
    const document = new DOMParser({ onError, locator: true }).parseFromString(text, 'text/xml')
    return refusal ?? { document }
  } catch (error) {
    return refusal ?? { message: `Not valid XML: ${(error as Error).message.slice(0, 120)}`, at: firstLine }
  }
}

/** What can be told without building anything: document types, nesting without end, a text that breaks off. */
export function xmlFault(text: string): { readonly message: string; readonly at: FilePlace } | null {
  const fault = scan(text)
  return fault && { message: fault.message, at: { path: '', ...lineIndex(text).at(fault.offset) } }
}

interface Locator {
  readonly lineNumber: number
  readonly columnNumber: number
}

const firstLine: FilePlace = { path: '', line: 1, column: 1 }

interface XmlFault {
  readonly message: string
  readonly offset: number
}

/** What may come between tags and hold anything: skipped to its end. */
const skipped: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

function scan(text: string): XmlFault | null {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skip = skipped.find(([start]) => text.startsWith(start, at))
    const end = skip ? text.indexOf(skip[1], at + skip[0].length) : tagEnd(text, at)
    if (!skip && text[at + 1] === '!') return { message: noDocumentTypes, offset: at }
    if (end < 0) return { message: 'The file breaks off here: fetch or save it again', offset: at }
    if (!skip) depth += text[at + 1] === '/' ? -1 : text[end - 1] === '/' ? 0 : 1
    if (depth > mostDepth) return { message: `Elements are nested more than ${mostDepth} deep`, offset: at }
    at = skip ? end + skip[1].length : end + 1
  }
  if (depth <= 0) return null
  return { message: 'The file breaks off before its end: fetch or save it again', offset: text.length }
}

const noDocumentTypes = 'Document types and entities (<!DOCTYPE, <!ENTITY) are not read: save the file without them'

/** The ">" that ends a tag; one within a quoted attribute does not. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at++) {
    const unit = text[at]!
    if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '>') return at
    else if (unit === '<') return -1
  }
  return -1
}
