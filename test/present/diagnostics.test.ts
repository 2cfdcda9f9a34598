import { describe, expect, it } from 'vitest'
import { countVerdicts, countsInWords, diagnosticsOf, isAtLeast, notesToTell } from '../../src/present/diagnostics.ts'
import { draftNote, finding, result } from '../builders.ts'

const of = (verdict: 'agrees' | 'loose' | 'disagrees' | 'undecided') => finding({ verdict })

describe('diagnostics', () => {
  it.each([
    ['disagrees', 'error', true],
    ['disagrees', 'info', true],
    ['loose', 'error', false],
    ['loose', 'warning', true],
    ['undecided', 'warning', false],
    ['undecided', 'info', true],
    ['agrees', 'info', false],
  ] as const)('%s at least %s: %s', (verdict, least, expected) => {
    expect(isAtLeast(of(verdict), least)).toBe(expected)
  })

  it('underlines nothing that agrees', () => {
    const findings = [of('agrees'), of('loose'), of('disagrees'), of('undecided')]
    expect(diagnosticsOf(result({ findings })).map(({ severity }) => severity)).toEqual(['warning', 'error', 'info'])
  })

  it('counts in words', () => {
    expect(countsInWords(countVerdicts([of('agrees'), of('disagrees'), of('undecided'), of('undecided')]))).toBe(
      '1 wrong, 2 cannot be checked, 1 agrees',
    )
    expect(countsInWords(countVerdicts([]))).toBe('no spatial claims')
  })

  it.each([
    ['a distance', { kind: 'distance', verdict: 'agrees' }, ['unread-language']],
    ['who held a place', { kind: 'control', verdict: 'undecided', why: 'no-date' }, ['no-date', 'unread-language']],
    [
      'where a force was',
      { kind: 'distance', verdict: 'undecided', why: 'moving-subject' },
      ['no-date', 'unread-language'],
    ],
    [
      'the capital of a day',
      { kind: 'identity', verdict: 'undecided', why: 'no-date' },
      ['no-date', 'unread-language'],
    ],
  ] as const)('tells what is known of control where a draft claims %s', (_, claim, codes) => {
    const notes = [draftNote('no-date', 'No day.'), draftNote('unread-language', 'Not read.')]
    expect(notesToTell(result({ findings: [finding(claim)], notes })).map(({ code }) => code)).toEqual(codes)
  })
})
