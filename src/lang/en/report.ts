import type { ReportWords } from '../engine/report.ts'
import { day } from './words/say.ts'

export const englishReport: ReportWords = {
  language: 'en',
  direction: 'ltr',
  verdicts: {
    disagrees: 'wrong',
    loose: 'loose',
    undecided: 'cannot check',
    agrees: 'agrees',
    long: 'long; by road?',
    short: 'short',
  },
  style: 'style',
  note: 'note: ',
  fix: 'fix: ',
  quote: (text) => `“${text}”`,
  reported: (date) => `, reported ${day(date)}`,
  counts({ disagrees, loose, undecided, agrees }) {
    const parts = [
      disagrees > 0 && `${disagrees} wrong`,
      loose > 0 && `${loose} loose`,
      undecided > 0 && `${undecided} cannot be checked`,
      agrees > 0 && `${agrees} agree${agrees === 1 ? 's' : ''}`,
    ].filter((part) => part !== false)
    return parts.length > 0 ? parts.join(', ') : 'no spatial claims'
  },
  styled: (count) => `${count} of house style`,
  silenced: (count) => `${count} silenced`,
  notListed: (count) => `(${count} not listed: --all lists them)`,
  documents: (count, counts) => `${count} ${count === 1 ? 'document' : 'documents'}: ${counts}`,
  standardInput: 'standard input',
  title: 'Geography checked',
  findings: 'Findings',
  columns: ['Place', 'Verdict', 'Words', 'What was found'],
  written: (moment, program) => `written ${moment} by Groundline ${program}`,
  data: 'Data',
}
