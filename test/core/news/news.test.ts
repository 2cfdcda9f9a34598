/**
 * Sentences in the style of news, written for this test: what is found in each of found.txt, and that nothing is found
 * in silent.txt; that nothing is flagged in those of sound.txt, and something in each of wrong.txt. `UPDATE=1 npx vitest run test/core/news` rewrites the answers below each sentence: review the
 * difference before you commit it. The answers name the words that a claim joins, not verdicts: those hang on data.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, type Finding, type MentionReport } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const foundFile = join(import.meta.dirname, 'found.txt')
const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const ground = await builtGround()

const words = (report: MentionReport | null): string => report?.text.replace(/\s+/g, ' ') || '-'

/** "distance: Izium > Kharkiv «about 100 kilometres southeast of Kharkiv»" */
const answer = ({ kind, subject, reference, second, quote }: Finding): string =>
  `  ${kind}: ${words(subject)}${subject?.status === 'moving' ? ' (moving)' : ''}` +
  `${reference ? ` > ${words(reference)}` : ''}${second ? ` + ${words(second)}` : ''} «${quote}»`

const answersTo = (sentence: string): string =>
  check(sentence, ground, { date: '2016-06-22' })
    .findings.filter(({ kind }) => kind !== 'conversion')
    .map(answer)
    .join('\n')

/** Each sentence with the answers that stand below it. */
const expected: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string[]>()
  let sentence = ''
  for (const line of linesOf(foundFile)) {
    if (line.startsWith('  ')) found.get(sentence)!.push(line)
    else found.set((sentence = line), [])
  }
  return new Map([...found].map(([text, answers]) => [text, answers.join('\n')]))
})()

if (process.env['UPDATE'])
  writeFileSync(foundFile, `${[...expected.keys()].map((text) => `${text}\n${answersTo(text)}`).join('\n')}\n`)

describe('what is found in sentences of news', () => {
  it('has many of them', () => expect(expected.size).toBeGreaterThan(250))

  it.each([...expected])('%s', (sentence, answers) => {
    expect(answers).not.toBe('')
    if (!process.env['UPDATE']) expect(answersTo(sentence)).toBe(answers)
  })
})

describe('sentences of news that are true', () => {
  it.each(linesOf(join(import.meta.dirname, 'sound.txt')))('flags nothing: %s', (sentence) => {
    const { findings } = check(sentence, ground, { date: '2025-01-28' })
    expect(findings).not.toEqual([])
    const flagged = findings.filter(({ verdict }) => verdict === 'disagrees' || verdict === 'loose')
    expect(flagged.map(({ quote, message }) => `${quote}: ${message}`)).toEqual([])
  })
})

describe('sentences of news that are wrong', () => {
  it.each(linesOf(join(import.meta.dirname, 'wrong.txt')))('flags: %s', (sentence) => {
    const { findings } = check(sentence, ground, { date: '2025-01-28' })
    expect(findings.some(({ verdict }) => verdict === 'disagrees')).toBe(true)
  })
})

describe('sentences of news that claim nothing', () => {
  const silent = linesOf(join(import.meta.dirname, 'silent.txt'))

  it('has many of them', () => expect(silent.length).toBeGreaterThan(150))

  it.each(silent)('%s', (sentence) => {
    const { findings } = check(sentence, ground, { date: '2016-06-22' })
    expect(findings.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
  })
})
