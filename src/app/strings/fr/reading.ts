import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export const reading: Translation<typeof en.reading> = {
  heading: 'Pourquoi lu ainsi\u202f?',
  close: 'Fermer',
  help: 'Placez le curseur dans une phrase du texte.',
  words: 'Les mots et leurs classes',
  fired: 'Tournures reconnues',
  none: 'Aucune tournure n’a été reconnue.',
  steps: 'Ce qui a compté aussi',
  by: { refiner: 'Affiné', veto: 'Écarté', subject: 'Parle de', antecedent: 'Renvoie à', reference: 'Mesuré depuis' },
  broken: (n) => `Tournures restées inachevées (${n})`,
  wanted: (what) => `attendu\u202f: ${what}`,
}
