import type { EventLack } from '../../../formats/pack/author/authored.ts'
import { deName } from '../../../lang/fr/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { count, quoted } from './say.ts'

const eventLacks: Readonly<Record<EventLack, string>> = {
  place: 'choisissez un lieu dessiné, ajouté ou nommé dans le texte.',
  kind: 'dites ce qui s’est passé.',
  actor: 'dites qui l’a fait.',
  from: 'le jour n’est pas complet. Écrivez-le ainsi\u202f: 19 juin 2016.',
  to: 'le dernier jour n’est pas complet. Écrivez-le ainsi\u202f: 22 juin 2016, ou laissez vide.',
  order: 'le dernier jour précède le premier.',
  outside: 'ses jours sortent de ceux du jeu de données.',
  stated: 'dites ce qu’on en rapporte.',
  source: 'il n’a pas de source.',
  url: 'ce n’est pas un lien. Écrivez-le ainsi\u202f: https://example.org/page, ou laissez vide.',
}

export const author: Translation<typeof en.author> = {
  open: 'Jeu de données de théâtre…',
  heading: 'Enregistrer comme jeu de données de théâtre',
  close: 'Fermer',
  lead: 'Vos propres données de contrôle, tirées de ce que vous avez dessiné\u202f: un point avec un camp dit qui tenait ce lieu du premier au dernier jour\u202f; une zone avec un camp le dit des lieux qu’elle contient.',
  how: 'Dessinez des points ou des zones sur la carte et donnez à chacun un titre, un camp, des jours et une source.',
  title: 'Titre',
  titleHint: 'Mossoul, de janvier à juillet 2017',
  from: 'Premier jour',
  to: 'Dernier jour',
  dateHint: '19 juin 2016',
  reach: 'Portée autour d’un lieu, km',
  licence: 'Licence',
  licenceHint: 'CC BY 4.0, ou\u202f: tous droits réservés',
  attribution: 'Sources à citer',
  attributionHint: 'celles de tous les dessins',
  holders: 'Camps',
  nameEn: (holder) => `Nom ${deName(holder)} en anglais`,
  nameAr: (holder) => `Nom ${deName(holder)} en arabe`,
  look: (holder) => `Couleur et trame ${deName(holder)}`,
  looks: {
    government: 'Orange, traits',
    isis: 'Sombre, points',
    sdf: 'Jaune, lignes',
    opposition: 'Vert, croix',
    contested: 'Bleu clair, croisillons',
    russia: 'Orange, traits',
    ukraine: 'Bleu, lignes',
    'other-1': 'Mauve, lignes verticales',
    'other-2': 'Ambre, croix',
    'other-3': 'Bleu, points',
    'other-4': 'Brun, zigzags',
  },
  called: (holder) => `Comment les textes appellent ${holder}`,
  arHint: 'en arabe',
  calledHint: 'dans les textes\u202f: Iraqi forces, Baghdad',
  places: 'Noms des lieux',
  placesHelp: 'Toute graphie employée par la presse est trouvée dans les textes\u202f; séparez-les par des virgules.',
  placeAr: (place) => `${place} en arabe`,
  others: (place) => `Autres graphies ${deName(place)}`,
  othersHint: 'autres graphies, entre virgules',
  type: (place) => `Ce qu’est ${place}`,
  events: 'Événements',
  eventsHelp:
    'Ce qui s’est passé, d’après chaque source. Si les sources se contredisent, donnez à chacune son événement.',
  addEvent: 'Ajouter un événement',
  removeEvent: (number) => `Supprimer l’événement ${number}`,
  event: (number) => `Événement ${number}`,
  kind: 'Ce qui s’est passé',
  place: 'Lieu',
  choose: 'choisir…',
  actor: 'Qui l’a fait',
  day: 'Jour',
  lastDay: 'Jusqu’au (s’il a duré)',
  stated: 'Ce qu’on en rapporte, avec les chiffres publiés',
  source: 'Source',
  sourceHint: 'Reuters, 3 mars 2017',
  url: 'Lien (s’il existe)',
  holds: 'Contenu',
  sum: (places, records, events) =>
    `${count(places, 'lieu', 'lieux')}, ${count(records, 'relevé')} de contrôle, ${count(events, 'événement')}.`,
  record: (place, holder, from, to) => `${place}\u202f: ${holder}, du ${from} au ${to}`,
  lasting: 'dernier jour',
  inferred: 'déduit d’une zone',
  lacking: 'À compléter avant d’enregistrer',
  save: 'Télécharger le jeu de données (ZIP)',
  use: 'L’utiliser sur la carte',
  fault: (fault) => {
    switch (fault.fault) {
      case 'title':
        return 'Donnez un titre au jeu de données.'
      case 'from':
        return 'Le premier jour n’est pas complet. Écrivez-le ainsi\u202f: 19 juin 2016.'
      case 'to':
        return 'Le dernier jour n’est pas complet. Écrivez-le ainsi\u202f: 22 juin 2016.'
      case 'order':
        return 'Le dernier jour précède le premier.'
      case 'licence':
        return 'Dites sous quelle licence d’autres peuvent l’utiliser.'
      case 'reach':
        return 'La portée est un nombre de 0,1 à 500\u00a0km.'
      case 'nothing':
        return 'Aucun point ni aucune zone n’a encore de camp.'
      case 'holder':
        return `Donnez un nom au camp ${quoted(fault.what)}.`
      case 'name':
        return `Un dessin n’a pas de titre (${fault.what})\u202f: nommez le lieu.`
      case 'source':
        return `${quoted(fault.what)} n’a pas de source.`
      case 'day':
        return `${quoted(fault.what)} demande des jours complets, ou aucun\u202f: écrivez 19 juin 2016.`
      case 'place-source':
        return `Le lieu ${quoted(fault.what)} n’a pas de source.`
      case 'event':
        return `Événement ${fault.number}\u202f: ${eventLacks[fault.lacks]}`
      case 'pack':
        return fault.what
    }
  },
}
