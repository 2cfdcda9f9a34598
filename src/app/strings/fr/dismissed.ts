import type { dismissed as english } from '../en/dismissed.ts'
import type { Translation } from '../translation.ts'
import { count } from './say.ts'

export const dismissed: Translation<typeof english> = {
  save: 'Enregistrer les constats gardés pour la commande',
  saveDetail:
    'Placez ce fichier à côté des textes sous le nom .groundline-dismissed.json, ou nommez-le avec --dismissed. Il s’ouvre ici aussi.',
  taken: (file, n) => `${count(n, 'constat gardé', 'constats gardés')} comme le dit ${file}`,
  takenDetail: 'Ses autres entrées concernent d’autres textes, ou des mots qui ont changé.',
}
