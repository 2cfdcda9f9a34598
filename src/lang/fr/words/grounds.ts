/** What verdicts rest on: tolerances, each a sentence; and why places were chosen, each a phrase. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { types } from './names.ts'
import { degrees, from, length, number, place, quote, span, within } from './say.ts'

const percent = (share: number): string => `${number(share * 100)}\u00a0%`

export const tolerances: Wordings<OfFamily<'tolerance'>> = {
  'tolerance.distance': ({ stated, loose, wrong }) =>
    `${quote(stated)} concorde si l’on mesure ${span(loose)} et est faux hors de cet intervalle\u00a0: ${span(wrong)}, ` +
    'd’après ce que mesurent en réalité les distances publiées.',
  'tolerance.maybe-road': () =>
    'Sans direction, les distances sont souvent mesurées par la route\u00a0: de plus courtes sont donc admises.',
  'tolerance.strict': ({ span: word }) => `Le profil strict exige ${span(word)}.`,
  'tolerance.direction': ({ stated, loose, wrong }) =>
    `${quote(stated)} concorde à ${degrees(loose)} près de chaque côté et est faux au-delà de ${degrees(wrong)}, d’après ce ` +
    'que sont en réalité les directions publiées.',
  'tolerance.outline': ({ edge }) =>
    `Les contours sont simplifiés\u00a0: ${length(edge)} et l’étendue du lieu lui-même sont admis.`,
  'tolerance.line': ({ near, drawn, line }) =>
    `Sont admis ${length(near)}, encore ${length(drawn)} pour la précision ${line === 'coast' ? 'de la côte' : 'du tracé'}, ` +
    'et l’étendue du lieu.',
  'tolerance.bank': ({ known }) =>
    `Le tracé du cours d’eau est connu à ${length(known)} près\u00a0; le côté est donné là où le tronçon le plus proche et ` +
    'le cours d’ensemble concordent.',
  'tolerance.stream': ({ known }) =>
    `Le long d’un cours d’eau, les lieux sont connus à ${length(known)} près, et le tracé peut être d’un tiers plus court ` +
    'que les méandres.',
  'tolerance.near': ({ near, far }) =>
    `Un tel mot convient jusqu’à ${length(near)} de bord à bord\u00a0; la presse l’emploie jusqu’à ${length(far)}.`,
  'tolerance.opposite': ({ near, far }) =>
    `Deux villes qui se font face par-dessus une frontière ou un fleuve sont à moins de ${length(near)}\u00a0; au-delà de ` +
    `${length(far)}, elles ne se font plus face, sauf par-dessus une mer.`,
  'tolerance.side': ({ near }) => `À moins de ${length(near)} de la frontière dessinée, rien n’est jugé d’après elle.`,
  'tolerance.sea': ({ near }) => `À moins de ${length(near)} de la limite d’une mer, rien n’est jugé.`,
  'tolerance.scale': () =>
    'Une ligne est d’autant plus longue qu’on la mesure finement\u00a0; seuls les grands écarts comptent.',
  'tolerance.border': ({ near }) =>
    `Deux zones se touchent à ${length(near)} près, car les contours peuvent être imprécis.`,
  'tolerance.between': ({ place: of, longer }) =>
    `Le trajet par ${place(of)} peut dépasser la ligne droite de ${percent(longer)}, et l’étendue des lieux est admise.`,
  'tolerance.midway': ({ share }) => `«\u00a0À mi-chemin\u00a0» admet un écart de ${percent(share)} du trajet.`,
  'tolerance.area': ({ share, source }) =>
    `Le contour dessiné peut être faux de ${percent(share)} (${source})\u00a0; au-delà du double, le chiffre est faux.`,
  'tolerance.coordinates': ({ digits, size, known }) =>
    `Sont admis ${length(digits)} pour le nombre de chiffres donnés, ${length(size)} pour l’étendue du lieu et ` +
    `${length(known)} pour la précision de sa position.`,
  'tolerance.conversion': () =>
    'L’un des deux chiffres peut être l’autre, arrondi à son dernier chiffre\u00a0; à plus de 10\u00a0% d’écart, c’est faux.',
  'tolerance.control': () =>
    'Seule une information rapportée peut contredire le texte, non ce qui est déduit ou repris d’un état antérieur.',
  'tolerance.drawn': () =>
    'Une zone dessinée est aussi précise que le dit sa source\u00a0; plus près de son bord, rien n’est tranché.',
  'tolerance.front': () => 'Un front est aussi précis que le dit sa source\u00a0; en deçà, rien n’est tranché.',
  'tolerance.clash-length': () =>
    'Un dixième et l’étendue des lieux sont admis\u00a0; au-delà de l’écart habituel entre chiffres publiés, c’est faux.',
  'tolerance.clash-direction': () => 'Un point cardinal admet 45° de chaque côté.',
  'tolerance.clash-position': () => 'Pour les deux chiffres, l’étendue des lieux et 2\u00a0km sont admis.',
}

export const reasons: Wordings<OfFamily<'reason'>> = {
  'reason.type': ({ type }) => `désigné comme ${types[type]}`,
  'reason.capital': () => 'une capitale',
  'reason.spelling': ({ place: of }) => `autre graphie de ${of.name}`,
  'reason.in': ({ place: of }) => within(of),
  'reason.near': ({ place: of, away }) => `à ${length(away)} ${from(of)}`,
  'reason.named-after': () => 'le lieu dont le site porte le nom',
  'reason.capital-of-last': () => 'la capitale du dernier pays ou de la dernière province nommés',
  'reason.equal': () => 'plusieurs lieux de ce nom conviennent autant',
  'reason.only': () => 'le seul lieu de ce nom',
  'reason.prominent': () => 'le lieu le plus connu de ce nom',
  'reason.chosen': () => 'choisi par l’auteur',
  'reason.similar': () => 'un nom proche',
}
