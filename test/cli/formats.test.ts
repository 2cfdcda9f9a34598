import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check as checkGeoJson } from '@placemarkio/check-geojson'
import { DOMParser } from '@xmldom/xmldom'
import { Ajv } from 'ajv'
import Papa from 'papaparse'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { finding, fix, mention, result } from '../builders.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundline-formats-'))
const nasty = 'Tabqa & "co" lies <b>wrong</b>, %0A::error::x\nloose ]]> and unknown\nfine\u0007.'
writeFileSync(join(folder, 'a <1>&,.txt'), nasty)
writeFileSync(join(folder, 'b.txt'), 'nothing')
const files = [join(folder, 'a <1>&,.txt'), join(folder, 'b.txt'), join(folder, 'missing.txt')]

/** One finding for each verdict, whose words are the words for it. */
function check(text: string) {
  const verdicts = { wrong: 'disagrees', loose: 'loose', unknown: 'undecided', fine: 'agrees' } as const
  const findings = Object.entries(verdicts).flatMap(([word, verdict], index) => {
    const from = text.indexOf(word)
    if (from < 0) return []
    const fixes = verdict === 'disagrees' ? [fix(from, from + word.length, 'right', `${word} → right`)] : []
    return [
      finding({
        id: `d-0000000${index}`,
        from,
        to: from + word.length,
        quote: word,
        verdict,
        why: verdict === 'undecided' ? 'no-date' : null,
        fixes,
      }),
    ]
  })
  return result({ findings, mentions: findings.length > 0 ? [mention('Raqqa', null)] : [] })
}

const printed = async (format: string) =>
  (await run(['check', ...files, '--format', format, '--no-config'], { check })).out
const schema = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')

async function xmlFaults(xml: string, name: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'out.xml', contents: xml }], schema: [schema(name)] })
  return errors.map(({ message }) => message)
}

describe('each format is what it says', () => {
  it('sarif: SARIF 2.1.0 by its schema, with places, levels, fixes and what could not be read', async () => {
    const out = JSON.parse(await printed('sarif'))
    const require = createRequire(import.meta.url)
    const sarif = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    )
    for (const key of ['$schema', 'id']) delete sarif[key]
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false })
    expect(ajv.compile(sarif)(out) ? [] : ajv.errors).toEqual([])
    const [{ results, invocations }] = out.runs
    expect(results.map(({ level, ruleId }: { level: string; ruleId: string }) => `${ruleId} ${level}`)).toEqual([
      'distance error',
      'distance warning',
      'distance note',
    ])
    expect(results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 1,
      startColumn: 22,
      charOffset: 21,
      charLength: 5,
    })
    expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('right')
    expect(invocations[0]).toMatchObject({ executionSuccessful: false })
  })

  it('checkstyle: by its elements', async () => {
    const xml = await printed('checkstyle')
    expect(await xmlFaults(xml, 'checkstyle.xsd')).toEqual([])
    expect(xml.match(/<error /g)).toHaveLength(4)
  })

  it('junit: by its elements', async () => {
    const xml = await printed('junit')
    expect(await xmlFaults(xml, 'junit.xsd')).toEqual([])
    expect(xml).toContain('tests="4" failures="2" errors="0" skipped="1"')
  })

  it('finds fault with what is not by its elements', async () => {
    expect(await xmlFaults('<testsuites><testsuite name="x"/></testsuites>', 'junit.xsd')).not.toEqual([])
    expect(await xmlFaults('<checkstyle version="1"><error/></checkstyle>', 'checkstyle.xsd')).not.toEqual([])
  })

  it('github: a command a line, of which the text can make no other', async () => {
    const lines = (await printed('github')).trimEnd().split('\n')
    expect(
      lines.map((line) => /^::(error|warning|notice) file=[^:,]+(?:,[a-zA-Z]+=[^:,]+)*::/.exec(line)?.[1]),
    ).toEqual(['error', 'warning', 'notice', 'error'])
    expect(lines[0]).toContain('%2C.txt,line=1,endLine=1,col=22')
  })

  it('html: without a fault that a browser would step over, and without scripts', async () => {
    const errors: string[] = []
    const html = await printed('html')
    parse(html, { onParseError: ({ code }) => void errors.push(code) })
    expect(errors).toEqual([])
    expect(html).not.toMatch(/<script|<b>wrong/)
    expect(html).toContain('Content-Security-Policy')
  })

  it('csv: a row a finding, with its document', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>((await printed('csv')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.map(({ verdict, line, column }) => `${verdict} ${line}:${column}`)).toEqual([
      'disagrees 1:22',
      'loose 2:1',
      'undecided 2:15',
      'agrees 3:1',
    ])
  })

  it('kml: well-formed, with a placemark for what is drawn', async () => {
    const faults: string[] = []
    const document = new DOMParser({ onError: (_level, message) => void faults.push(message) }).parseFromString(
      await printed('kml'),
      'text/xml',
    )
    expect(faults).toEqual([])
    expect(document.documentElement?.namespaceURI).toBe('http://www.opengis.net/kml/2.2')
  })

  it('geojson: by RFC 7946', async () => {
    expect(checkGeoJson(await printed('geojson')).type).toBe('FeatureCollection')
  })

  it('json and jsonl: by the contract', async () => {
    const kept = {
      type: 'object',
      required: [
        'id',
        'kind',
        'from',
        'to',
        'quote',
        'subject',
        'reference',
        'stated',
        'measured',
        'region',
        'misfitMetres',
        'verdict',
        'why',
        'message',
        'notes',
        'fixes',
      ],
    }
    const document = {
      anyOf: [
        { required: ['path', 'error'] },
        {
          required: ['path', 'findings', 'mentions', 'notes', 'date'],
          properties: { findings: { type: 'array', items: kept } },
        },
      ],
    }
    const report = {
      type: 'object',
      required: ['version', 'data', 'documents'],
      properties: { documents: { type: 'array', minItems: 3, maxItems: 3, items: document } },
    }
    const ajv = new Ajv({ strict: false })
    expect(ajv.validate(report, JSON.parse(await printed('json')))).toBe(true)
    const lines = (await printed('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(
      lines.map((line) =>
        ajv.validate(
          { anyOf: [{ required: ['id', 'error'] }, { required: ['id', 'findings', 'mentions', 'notes'] }] },
          line,
        ),
      ),
    ).toEqual([true, true, true])
  })
})
