/** Who held what, by records and by maps; and what is said of a draft as a whole. */
import type { Basis, ControlStatus, Length } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import {
  Place,
  agreeing,
  by,
  day,
  direction,
  ended,
  from,
  holder,
  length,
  number,
  ofDay,
  onDay,
  place,
  quote,
  speech,
} from './say.ts'

const bases: Readonly<Record<Basis, string>> = {
  reported: 'selon',
  inferred: 'par déduction',
  baseline: 'état antérieur',
  weak: 'source faible',
}

const source = ({ basis, source: who }: { readonly basis: Basis; readonly source: string }): string =>
  ` (${bases[basis]}${basis === 'reported' ? ' ' : '\u00a0: '}${who})`

const statuses: Readonly<Record<ControlStatus, string>> = {
  held: 'dessinée comme tenue',
  claimed: 'dessinée comme revendiquée',
  contested: 'dessinée comme disputée',
  liberated: 'dessinée comme reprise',
  unknown: 'dessinée sans statut connu',
}

const map = ({ source: who, day: on, edge }: { source: string; day: string; edge: Length | null }): string =>
  ` (${who}, ${day(on)})${edge ? `, à ${length(edge)} de son bord` : ''}`

export const control: Wordings<OfFamily<'control' | 'map' | 'front'>> = {
  'control.held': ({ place: of, holder: who, day: on, since, ...said }) =>
    `${Place(of)} était tenu${agreeing(of)} ${by(who)} ${onDay(on)}${since ? `, depuis ${since.length === 10 ? 'le ' : ''}${day(since)}` : ''}${source(said)}.`,
  'control.contested': ({ place: of, day: on, ...said }) =>
    `${capitalDay(on)}, ${place(of)} était disputé${agreeing(of)}${source(said)}.`,
  'control.taken': ({ place: of, holder: who, day: on, ...said }) =>
    `${Place(of)} a été pris${agreeing(of)} ${by(who)} ${onDay(on)}${source(said)}.`,
  'control.held-until': ({ place: of, holder: who, day: on, ...said }) =>
    `${Place(of)} a été tenu${agreeing(of)} ${by(who)} jusqu’au ${day(on)}${source(said)}.`,
  'control.that-day': ({ holder: who, day: on, ...said }) =>
    `${capitalDay(on)}, ce lieu était ${who ? `tenu ${by(who)}` : 'disputé'}${source(said)}.`,
  'control.text-says': ({ holder: who }) => `Le texte dit\u00a0: ${holder(who)}.`,
  'control.text-taken': ({ day: on }) => `Le texte situe la prise ${onDay(on)}.`,
  'control.text-lost': ({ day: on }) => `Le texte situe la perte ${onDay(on)}.`,
  'control.no-record': ({ place: of, day: on }) => `Les données ne disent pas qui tenait ${place(of)} ${onDay(on)}.`,
  'control.period-unknown': ({ holder: who, place: of, period }) =>
    `Les données ne montrent pas ${place(of)} aux mains de ce camp (${holder(who)}) en ${day(period)}, et le texte ne ` +
    'donne pas de jour.',
  'control.no-pack': ({ place: of }) =>
    `Aucun jeu de données de théâtre ne couvre ${place(of)}\u00a0: impossible de vérifier qui le tenait.`,
  'control.no-side': ({ holder: who }) => `Le jeu de données ne connaît pas de camp nommé ${quote(holder(who))}.`,
  'control.no-place': ({ place: of }) => `Le jeu de données ne dit pas qui tenait ${place(of)}.`,
  'control.no-day': ({ place: of }) =>
    `Savoir qui tenait ${place(of)} dépend du jour\u00a0: indiquez la date du reportage, ou le jour dans le texte.`,
  'control.outside-days': ({ place: of, from: first, to, date }) =>
    `Le jeu de données dit qui tenait ${place(of)} du ${day(first)} au ${day(to)}\u00a0; le texte parle d’une autre date ` +
    `(${day(date)}).`,
  'control.text-no-day': () => 'Le texte ne dit pas quand il a été pris.',
  'control.taken-when': () => 'La date de la prise n’est pas dans les données.',
  'control.lost-when': ({ holder: who, place: of }) =>
    `La date à laquelle ce camp (${holder(who)}) a perdu ${place(of)} n’est pas dans les données.`,
  'control.sources-differ': () => 'Les sources se contredisent.',
  'map.in-no-area': ({ place: of, ...said }) => `${Place(of)} n’est dans aucune zone dessinée${map(said)}.`,
  'map.outside': ({ place: of, holder: who, ...said }) =>
    `${Place(of)} est hors des zones dessinées, sur un terrain tenu ${by(who)}${map(said)}.`,
  'map.several-sides': ({ place: of, ...said }) => `${Place(of)} est dans des zones de camps différents${map(said)}.`,
  'map.in-area': ({ place: of, status, holder: who, label, ...said }) =>
    `${Place(of)} est dans une zone${label ? ` ${quote(label)}` : ''} ${statuses[status]}` +
    `${status === 'contested' || status === 'unknown' ? '' : ` ${by(who)}`}${map(said)}.`,
  'map.near-edge': ({ sharp }) => `Le bord de la zone n’est connu qu’à ${length(sharp)} près.`,
  'map.holder-not-drawn': () => 'La carte ne dit pas qui le tient.',
  'map.either': ({ day: on }) => `${capitalDay(on)}, l’un et l’autre sont possibles.`,
  'map.other-day': ({ days, day: on }) => {
    const count = Math.abs(days)
    const unit = speech.plural(count) === 'one' ? 'jour' : 'jours'
    return `La carte date de ${number(count)} ${unit} ${days > 0 ? 'avant' : 'après'} le ${day(on)}.`
  },
  'map.so-before': () => 'C’était déjà le cas avant\u00a0:',
  'front.measured': ({ place: of, measured, stated, front, asked, source: who }) =>
    `${Place(of)} se trouve à ${length(measured)} du front du ${day(front)}` +
    `${asked ? `, jour dessiné le plus proche du ${day(asked)}` : ''} (${who})\u00a0; le texte dit ${quote(stated)}.`,
  'front.too-sharp': ({ sharp }) => `L’écart est plus petit que la précision du front (${length(sharp)}).`,
  'front.direction': ({ bearingDegrees }) =>
    `Vu du point le plus proche du front, ce lieu se trouve ${direction(bearingDegrees)}.`,
  'front.no-day': ({ place: of }) =>
    `La distance entre ${place(of)} et le front dépend du jour\u00a0: indiquez la date du reportage, ou le jour dans le texte.`,
  'front.not-drawn': ({ place: of, day: on }) =>
    `Aucune carte disponible ne dessine le front près ${from(of)} ${onDay(on)}.`,
}

function capitalDay(date: string): string {
  const on = onDay(date)
  return on.charAt(0).toUpperCase() + on.slice(1)
}

const comment = (line: number | null): string => (line === null ? 'Un commentaire' : `Ligne ${line}`)

const which = (paragraphs: { readonly first: number; readonly last: number } | null): string =>
  paragraphs === null
    ? 'Le texte est écrit'
    : paragraphs.first === paragraphs.last
      ? `Le paragraphe ${paragraphs.first} est écrit`
      : `Les paragraphes ${paragraphs.first} à ${paragraphs.last} sont écrits`

export const whole: Wordings<OfFamily<'draft' | 'note'>> = {
  'draft.no-pack': () =>
    'Aucun jeu de données de théâtre n’est chargé\u00a0: lieux et distances sont vérifiés, qui tenait quoi ne l’est pas.',
  'draft.outside-packs': () =>
    'Les jeux de données disponibles portent sur d’autres lieux\u00a0: lieux et distances sont vérifiés, qui tenait quoi ne ' +
    'l’est pas.',
  'draft.no-date': ({ words, from: first, to }) =>
    `Le texte n’a pas de date de reportage\u00a0: ${words ? `${quote(words)} ne peut pas être daté et ` : ''}qui tenait quoi ` +
    `n’est pas vérifié. Les données vont du ${day(first)} au ${day(to)}.`,
  'draft.before-data': ({ date, from: first }) =>
    `Le texte date ${ofDay(date)}\u00a0; les données sur qui tenait quoi commencent le ${day(first)}. Lieux et distances ` +
    'sont vérifiés.',
  'draft.after-data': ({ date, to }) =>
    `Le texte date ${ofDay(date)}\u00a0; les données sur qui tenait quoi s’arrêtent le ${day(to)}. Lieux et distances sont ` +
    'vérifiés.',
  'draft.unread': ({ paragraphs, language }) =>
    `${which(paragraphs)} dans une langue que Groundline ne lit pas (${speech.tongue(language) ?? 'une autre langue'})\u00a0: rien n’y a été vérifié.`,
  'draft.comment-unusable': ({ line, fault }) => `${comment(line)}\u00a0: ${ended(fault)}`,
  'draft.comment-needless': ({ line, name }) =>
    `${comment(line)}\u00a0: groundline-${name} ne fait rien taire ici. Supprimez-le.`,
  'draft.read-as': ({ format }) =>
    `Rien n’indique le format de ce texte\u00a0: il est lu comme du ${format}, ce à quoi il ressemble. Pour qu’il soit lu ` +
    'autrement, indiquez-le (--input-format, «\u00a0format\u00a0» en JSONL).',
  'draft.seems-markup': ({ format }) =>
    `Ce texte est lu comme du texte brut, mais une partie ressemble à du ${format}\u00a0: ce qui contient des balises peut ` +
    `échapper. Si c’est du ${format}, indiquez-le (--input-format, «\u00a0format\u00a0» en JSONL).`,
  'draft.source': ({ fault }) => `Remarque sur le fichier\u00a0: ${ended(fault)}`,
  'note.record': ({ place: of, holder: who, day: on, basis }) =>
    `${Place(of)}\u00a0: ${holder(who)} à partir du ${day(on)}${basis === 'reported' ? '' : ` (${bases[basis]})`}.`,
  'note.event': ({ day: on, figures }) => `${day(on)}\u00a0: ${quote(figures)}.`,
  'note.captured': ({ place: of, reference, day: on, isLost, measured, known, press }) =>
    `${Place(of)}, ${isLost ? 'perdu' : 'pris'} ${onDay(on)}, se trouve à ${length(measured)} ${from(reference)} d’après ses ` +
    `coordonnées (connues à ${length(known)} près)${press ? `, à ${length(press)} d’après la presse` : ''}.`,
  'note.place': ({ place: of, note }) => `${Place(of)}\u00a0: ${quote(note)}.`,
  'note.located': ({ name, claims, lat, lon, radius, by: how }) =>
    `${claims === 1 ? 'Ce que le texte en dit situe' : `Les ${number(claims)} affirmations à son sujet situent`} ` +
    `${quote(name)} près de ${lat.toFixed(3)}, ${lon.toFixed(3)}, dans une zone grande comme un cercle de ` +
    `${length(radius)} de rayon${how === 'practice' ? ', si l’on prend les chiffres au sens large' : ''}.`,
}
