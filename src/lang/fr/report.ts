import type { ReportWords } from '../engine/report.ts'
import { day, number } from './words/say.ts'

const many = (count: number, one: string, more: string): string => `${number(count)} ${count < 2 ? one : more}`

export const frenchReport: ReportWords = {
  language: 'fr',
  direction: 'ltr',
  verdicts: {
    disagrees: 'faux',
    loose: 'approximatif',
    undecided: 'invérifiable',
    agrees: 'concorde',
    long: 'long\u202f; par la route\u202f?',
    short: 'court',
  },
  style: 'style',
  note: 'note\u202f: ',
  fix: 'correction\u202f: ',
  quote: (text) => `«\u202f${text}\u202f»`,
  reported: (date) => `, daté du ${day(date)}`,
  counts({ disagrees, loose, undecided, agrees }) {
    const parts = [
      disagrees > 0 && many(disagrees, 'faux', 'faux'),
      loose > 0 && many(loose, 'approximatif', 'approximatifs'),
      undecided > 0 && many(undecided, 'invérifiable', 'invérifiables'),
      agrees > 0 && many(agrees, 'concordant', 'concordants'),
    ].filter((part) => part !== false)
    return parts.length > 0 ? parts.join(', ') : 'aucune affirmation de lieu'
  },
  styled: (count) => `${number(count)} de style maison`,
  silenced: (count) => many(count, 'masqué', 'masqués'),
  notListed: (count) => `(${many(count, 'non affiché', 'non affichés')}\u202f: --all les affiche)`,
  documents: (count, counts) => `${many(count, 'document', 'documents')}\u202f: ${counts}`,
  standardInput: 'entrée standard',
  title: 'Géographie vérifiée',
  findings: 'Résultats',
  columns: ['Endroit', 'Verdict', 'Texte', 'Constat'],
  written: (moment, program) => `écrit le ${moment} par Groundline ${program}`,
  data: 'Données',
}
