import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import type { Finding } from '../../../src/core/model.ts'
import { checkSource } from '../../../src/formats/markup/check.ts'
import { readSource } from '../../../src/formats/markup/read.ts'
import { carriedBack } from '../../../src/formats/markup/carried.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const wiki = readSource(read('encyclopedia.wiki'), 'wikitext')
const said = ({ kind, verdict, subject, reference, stated }: Finding) =>
  [
    kind,
    verdict,
    subject?.place?.name ?? subject?.text,
    reference?.place?.name ?? reference?.text,
    JSON.stringify(stated),
  ].join(' ')

describe('a page of an encyclopedia', () => {
  it.runIf(existsSync('build/data/manifest.json'))('is read as the text that its readers see', async () => {
    const { builtGround } = await import('../../ground.ts')
    const ground = await builtGround()
    const options = { date: '2016-06-22' }
    const plain = check(read('encyclopedia.txt'), ground, options).findings
    const { findings } = checkSource(wiki, (text, asked) => check(text, ground, asked), options).result
    expect(plain.length).toBeGreaterThanOrEqual(20)
    expect(findings.map(said)).toEqual(plain.map(said))
    for (const { from, to, quote } of findings) expect(wiki.source.slice(from, to)).toBe(quote)
  })

  it('goes back into its markup with every figure corrected', () => {
    const edited = wiki.rendered.text.replace('145 kilometres', '43 kilometres').replace('is 213', 'is 200')
    const { text, lost } = carriedBack(wiki, edited, (character) => character)
    expect(lost).toEqual([])
    expect(text).toBe(wiki.source.replace('{{convert|145|km|mi}}', '{{convert|43|km|mi}}').replace('is 213', 'is 200'))
  })
})
