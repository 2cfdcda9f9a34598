/** What is found of distances, directions and the places of claims. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { types } from './names.ts'
import {
  Place,
  day,
  degrees,
  direction,
  from,
  fromAll,
  fromLine,
  length,
  number,
  off,
  place,
  places,
  point,
  quote,
  span,
  within,
} from './say.ts'

const feminine =
  /^(?:ville|cité|localité|bourgade|commune|municipalité|métropole|capitale|agglomération|base|province|île)/

/** A noun with what an adjective says of its size: "petite ville", "grand village". */
const sized = (word: string, size: 'small' | 'large' | null): string =>
  size === null ? word : `${size === 'small' ? 'petit' : 'grand'}${feminine.test(word) ? 'e' : ''} ${word}`

export const distance: Wordings<OfFamily<'distance' | 'direction'>> = {
  'distance.measured': ({ subject, reference, measured, stated, factor }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${fromLine(reference)}\u00a0; le texte dit ${quote(stated)}${off(factor)}.`,
  'distance.road-longer': () => 'La route est plus longue que la ligne droite.',
  'distance.maybe-road': () => 'C’est peut-être la distance par la route.',
  'distance.other-unit': ({ measured }) =>
    `Cela fait ${length(measured)}\u00a0: kilomètres et miles semblent confondus.`,
  'distance.usual': ({ stated, span: usual }) => `D’ordinaire, ${quote(stated)} veut dire ${span(usual)}.`,
  'distance.widest': ({ stated, span: widest }) => `Même au sens large, ${quote(stated)} veut dire ${span(widest)}.`,
  'distance.by-the-word': ({ stated, span: word }) => `Pris à la lettre, ${quote(stated)} veut dire ${span(word)}.`,
  'distance.too-coarse': ({ subject, reference, measured, known }) =>
    `Il y a environ ${length(measured)} entre ${place(subject)} et ${place(reference)}, mais leur position n’est connue ` +
    `qu’à ${length(known)} près\u00a0: trop peu pour juger.`,
  'distance.territory': ({ place: of, measured }) =>
    `Mais ${quote(of.name)} peut désigner le territoire de ce nom, ` +
    `${measured ? `qui est à ${length(measured)}` : 'dans lequel se trouve ce lieu'}\u00a0: précisez lequel.`,
  'distance.sea-unknown': ({ subject, sea }) =>
    `La distance entre ${place(subject)} et la mer (${place(sea)}) n’est pas dans les données.`,
  'distance.other-coast': ({ subject, sea, measured }) =>
    `La côte la plus proche de ce pays est à ${length(measured)} ${from(subject)}\u00a0; les données ne disent pas si c’est ` +
    `celle de la mer nommée (${place(sea)}).`,
  'distance.along-river': ({ subject, reference, measured }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${from(reference)} en ligne droite\u00a0; la distance le long du ` +
    'fleuve ne peut pas être mesurée.',
  'direction.measured': ({ subject, reference, bearingDegrees, stated, off: by }) =>
    `${Place(subject)} se trouve ${direction(bearingDegrees)} ${from(reference)} (${degrees(bearingDegrees)})\u00a0; le ` +
    `texte dit ${quote(stated)}${by === null ? '' : `, soit ${degrees(by)} d’écart`}.`,
  'direction.between-parts': () => 'C’est vrai pour une partie des deux.',
  'direction.usual': ({ degrees: most }) => `Les directions publiées s’écartent rarement de plus de ${degrees(most)}.`,
  'direction.no-line': ({ place: of }) => `Les données n’ont pas de tracé ${from(of)} pour en distinguer les côtés.`,
}

export const found: Wordings<OfFamily<'place' | 'words' | 'kind'>> = {
  'place.unknown': ({ name }) => `${quote(name)} n’est dans aucun répertoire de lieux disponible.`,
  'place.unknown-subject': ({ name }) =>
    `${quote(name)} n’est dans aucun répertoire de lieux disponible\u00a0; la carte montre où le texte le situe.`,
  'place.none-fits': ({ name, text }) =>
    `Les répertoires ont des lieux nommés ${quote(name)}, mais aucun ne correspond à ${quote(text)}.`,
  'place.unnamed': ({ text }) => `Le texte ne dit pas quel lieu est ${quote(text)}.`,
  'place.no-reference': () => 'Le texte ne dit pas à partir d’où.',
  'place.no-subject': () => 'Le texte ne nomme pas le lieu\u00a0; la carte montre où il se trouverait.',
  'place.moving': () => 'Il s’agit d’une force en mouvement\u00a0; la carte montre où elle se trouverait.',
  'place.far': ({ place: of, away }) =>
    `Le lieu le plus probable de ce nom dans les données (${place(of)}) est à ${length(away)}\u00a0: le texte parle sans ` +
    'doute d’un autre lieu du même nom.',
  'place.another-meant': () => 'Vérifiez si l’un de ces noms désigne un autre lieu.',
  'place.itself': ({ place: of }) =>
    `Les deux extrémités sont ${place(of)}\u00a0: le texte ne dit pas clairement à partir d’où.`,
  'place.one': ({ one, other, place: of }) =>
    `${quote(one)} et ${quote(other)} sont un seul et même lieu, ${place(of)}.`,
  'place.left-out': () => 'La phrase ne parle peut-être que d’un autre lieu. Si elle parle de celui-ci\u00a0:',
  'place.other-reading': ({ place: of }) => `Le texte parle peut-être ${from(of)}\u00a0: précisez lequel.`,
  'place.all-same': () => 'C’est le cas pour tous les lieux de ce nom.',
  'place.none-of': ({ count }) => `Aucun des ${number(count)} lieux de ce nom ne convient.`,
  'place.some-of': ({ fitting, count }) =>
    `Sur ${number(count)} lieux de ce nom, ${fitting === 1 ? 'un seul convient' : `${number(fitting)} conviennent`}\u00a0: ` +
    'précisez lequel.',
  'place.no-outline': ({ place: of }) => `Les données n’ont pas de contour ${from(of)}.`,
  'place.no-line': ({ place: of }) =>
    `Les données n’ont pas de tracé ${of ? from(of) : 'de cette frontière'} à partir duquel mesurer.`,
  'words.not-checked': ({ text }) =>
    `Rien dans les données ne dit si ${quote(text)} est juste\u00a0; l’ensemble n’est donc pas confirmé.`,
  'words.not-understood': ({ text }) => `${quote(text)} n’a pas été compris\u00a0; la phrase n’est donc pas jugée.`,
  'words.not-asserted': ({ text }) =>
    `Le texte ne présente pas cela comme un fait (${quote(text)})\u00a0; ce n’est donc pas jugé.`,
  'kind.not-judged': () => 'Ce type d’affirmation n’est pas jugé.',
}

const faults = {
  latitude: 'Ce point n’existe pas\u00a0: les latitudes vont jusqu’à 90 degrés.',
  longitude: 'Ce point n’existe pas\u00a0: les longitudes vont jusqu’à 180 degrés.',
  axes: 'Ce point n’existe pas\u00a0: ce sont deux latitudes ou deux longitudes.',
  sixtieths: 'Ce point n’existe pas\u00a0: les minutes et les secondes vont jusqu’à 59.',
} as const

export const ground: Wordings<
  OfFamily<'containment' | 'adjacency' | 'side' | 'stream' | 'mouth' | 'opposite' | 'between' | 'area' | 'coordinates'>
> = {
  'containment.inside': ({ subject, area }) => `${Place(subject)} se trouve bien ${within(area)}.`,
  'containment.outside': ({ subject, area, outside, actual }) =>
    actual
      ? `${Place(subject)} se trouve ${within(actual)}, à ${length(outside)} en dehors ${from(area)}.`
      : `${Place(subject)} se trouve à ${length(outside)} en dehors ${from(area)}.`,
  'containment.part': ({ subject, area, bearingDegrees, stated }) =>
    `${Place(subject)} se trouve ${within(area)}, ${direction(bearingDegrees)} du centre\u00a0; le texte dit ` +
    `${quote(stated)}.`,
  'containment.part-unclear': ({ subject, area, stated }) =>
    `${Place(subject)} se trouve ${within(area)}, mais ni clairement dans la partie ${quote(stated)}, ni clairement hors d’elle.`,
  'containment.edge': ({ subject, area }) =>
    `${Place(subject)} se trouve au bord ${from(area)}\u00a0; le contour des données est trop grossier pour dire de quel côté.`,
  'containment.not-held': ({ subject, area, actual }) =>
    `Les répertoires n’ont pas de lieu nommé ${subject.name} ${within(area)}, seulement ` +
    `${actual ? within(actual) : 'ailleurs'}.`,
  'containment.another': ({ subject, area }) =>
    `Le texte parle forcément d’un autre lieu nommé ${area.name}, ou nommé ${subject.name}.`,
  'containment.then': ({ subject, area, until }) =>
    `${Place(subject)} faisait partie ${from(area)} jusqu’au ${day(until)}.`,
  'containment.before-data': ({ from: first }) =>
    `Le texte parle d’un jour antérieur au ${day(first)}\u00a0: les données ne remontent pas si loin.`,
  'containment.of-people': () => 'Mais le mot parle peut-être des gens qui y vivent.',
  'containment.disputed': ({ place: of, sides, source }) =>
    `${Place(of)} se trouve sur un territoire disputé, que revendiquent ${places(sides)} (${source})\u00a0: non jugé.`,
  'adjacency.measured': ({ subject, line, measured }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${fromLine(line)}.`,
  'adjacency.area-of-name': ({ type }) =>
    `Le texte parle peut-être de la zone administrative de ce nom (${types[type]}).`,
  'adjacency.river-ends': () => 'Dans les données, le cours d’eau s’arrête là\u00a0; en réalité, il peut continuer.',
  'adjacency.shore-moves': () => 'Ce rivage se déplace davantage que cela au fil des ans.',
  'side.measured': ({ subject, river, measured, sideDegrees, stated, isOther }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${from(river)}, ${direction(sideDegrees)} de son cours` +
    `${isOther ? `\u00a0; le texte dit ${quote(stated)}` : ''}.`,
  'side.bank': ({ subject, river, measured, bank, stated, isOther }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${from(river)}, du côté ${bank === 'left' ? 'gauche' : 'droit'} ` +
    `dans le sens du courant${isOther ? `\u00a0; le texte dit ${quote(stated)}` : ''}.`,
  'side.too-near': ({ subject, river, measured, known }) =>
    `${Place(subject)} se trouve à ${length(measured)} ${from(river)}, et tracé et lieu sont connus à ${length(known)} ` +
    'près\u00a0: on ne peut pas dire de quel côté.',
  'side.both': ({ subject, river, measured }) =>
    `Le centre ${from(subject)} se trouve à ${length(measured)} ${from(river)}\u00a0: le lieu peut s’étendre des deux côtés.`,
  'side.unclear': ({ subject, river, stated }) =>
    `Le cours d’eau (${place(river)}) contourne ${place(subject)} ou suit cette direction\u00a0: ${quote(stated)} ne peut pas ` +
    'être vérifié.',
  'side.shore': ({ subject, line, sideDegrees, stated }) =>
    `${Place(subject)} se trouve du côté ${point(sideDegrees)} ${from(line)}\u00a0; le texte dit ${quote(stated)}.`,
  'side.shore-unclear': ({ subject, line, stated }) =>
    `On ne peut pas dire ici de quel côté ${from(line)} se trouve ${place(subject)}\u00a0: ${quote(stated)} n’a pas été vérifié.`,
  'side.flow-unknown': ({ river }) => `Le sens du courant (${place(river)}) n’est pas dans les données.`,
  'stream.measured': ({ subject, reference, measured, isUpstream }) =>
    `${Place(subject)} se trouve à ${length(measured)} en ${isUpstream ? 'amont' : 'aval'} ${from(reference)}, le long du tracé ` +
    'du cours d’eau, sans ses petits méandres.',
  'stream.too-near': ({ subject, reference, known }) =>
    `${Place(subject)} et ${place(reference)} sont si proches sur le cours d’eau que leur ordre est incertain\u00a0: le tracé ` +
    `est connu à ${length(known)} près.`,
  'stream.no-river': ({ subject, reference }) =>
    `Aucun cours d’eau dont le sens soit dans les données ne passe par ${place(subject)} et ${place(reference)}.`,
  'mouth.measured': ({ river, water, away }) => `${Place(river)} finit à ${length(away)} ${from(water)}.`,
  'opposite.apart': ({ subject, reference, apart }) =>
    `Il y a ${length(apart)} entre ${place(subject)} et ${place(reference)}.`,
  'opposite.water': () => 'Le texte ne dit pas jusqu’où va «\u00a0en face\u00a0» par-dessus l’eau.',
  'between.measured': ({ subject, first, second, toFirst, toSecond, apart, isBetween }) =>
    `${Place(subject)} se trouve à ${length(toFirst)} ${from(first)} et à ${length(toSecond)} ${from(second)}, distants ` +
    `de ${length(apart)}${isBetween ? '' : '\u00a0: ce n’est pas entre les deux'}.`,
  'between.aside': ({ isRoad }) =>
    isRoad
      ? 'C’est nettement à l’écart de la ligne droite, et les routes ne sont pas dans les données\u00a0: on ne peut pas dire si celle-ci y passe.'
      : 'C’est nettement à l’écart de la ligne droite\u00a0: on ne peut pas dire si cela compte encore comme entre les deux.',
  'between.too-coarse': ({ first, second }) =>
    `${Place(first)} et ${place(second)} sont trop étendus, ou trop proches, pour dire ce qu’il y a entre les deux.`,
  'area.measured': ({ subject, drawn, stated }) =>
    `${Place(subject)} couvre environ ${length(drawn)} d’après le tracé\u00a0; le texte dit ${quote(stated)}.`,
  'area.mixed-units': () => 'Miles carrés et kilomètres carrés ont peut-être été confondus.',
  'area.of-part': ({ area, drawn, stated }) =>
    `La superficie totale ${from(area)} est d’environ ${length(drawn)} telle que dessinée\u00a0; le texte dit ${quote(stated)} d’une partie.`,
  'area.length': ({ subject, drawn, stated }) =>
    `${Place(subject)} mesure environ ${length(drawn)} d’un bout à l’autre\u00a0; le texte dit ${quote(stated)}.`,
  'coordinates.within': ({ subject, away }) =>
    `Les coordonnées sont à ${length(away)} du centre ${from(subject)}, dans son étendue.`,
  'coordinates.off': ({ subject, away }) => `Les coordonnées sont à ${length(away)} ${from(subject)}.`,
  'coordinates.swapped': () => 'Latitude et longitude sont inversées.',
  'coordinates.east-west': () => 'L’est et l’ouest sont confondus.',
  'coordinates.north-south': () => 'Le nord et le sud sont confondus.',
  'coordinates.impossible': ({ fault }) => faults[fault],
}

export const identity: Wordings<OfFamily<'capital' | 'type'>> = {
  'capital.of': ({ subject, area }) => `${Place(subject)} est bien la capitale ${from(area)}.`,
  'capital.of-no-such': ({ subject }) =>
    `Dans les données, ${place(subject)} n’est la capitale d’aucune zone de ce nom.`,
  'capital.unknown': ({ area }) => `Les données ne disent pas quelle est la capitale ${from(area)}.`,
  'capital.far': ({ subject, area }) =>
    `${Place(subject)} est loin ${from(area)}\u00a0: il s’agit forcément d’une autre zone de ce nom.`,
  'capital.other': ({ seat, area, subject, own }) =>
    `La capitale ${from(area)} est ${place(seat)}` +
    `${own.length > 0 ? `\u00a0; ${place(subject)} est celle ${fromAll(own)}` : ''}.`,
  'capital.disputed': ({ subject, area }) =>
    `On dispute si ${place(subject)} est la capitale ${from(area)}\u00a0: non jugé.`,
  'capital.of-none': ({ subject }) => `Les données ne disent pas de quoi ${place(subject)} est la capitale.`,
  'capital.of-other': ({ subject, own, area }) =>
    `${Place(subject)} est la capitale ${from(own)}\u00a0; le texte parlait ${from(area)}\u00a0: précisez laquelle.`,
  'capital.seat': ({ subject, area }) =>
    `${Place(subject)} est ou fut un siège du gouvernement ${from(area)}, mais non sa capitale légale.`,
  'capital.then': ({ subject, area, until }) =>
    `${Place(subject)} fut la capitale ${from(area)} jusqu’au ${day(until)}.`,
  'capital.uncertain': ({ subject, area }) =>
    `Le texte parle peut-être d’un autre lieu nommé ${subject.name}\u00a0: celui des données n’est pas la capitale ${from(area)}.`,
  'type.size': ({ subject, word, size, people }) =>
    `${Place(subject)} compte environ ${number(people)} habitants\u00a0: trop pour ce que dit le texte (${quote(sized(word, size))}).`,
  'type.size-open': ({ subject, word, size, people }) =>
    `${Place(subject)} compte environ ${number(people)} habitants\u00a0; les données ne disent pas si c’est ce que dit le texte (${quote(sized(word, size))}).`,
  'type.unchecked': ({ word }) => `Rien dans les données ne dit si c’est le cas (${quote(word)}).`,
  'type.agrees': ({ subject, word }) => `${Place(subject)} est bien ce que dit le texte (${quote(word)}).`,
  'type.differs': ({ subject, type, word }) =>
    `Dans les données, ${place(subject)} est ${types[type]}, et non ${quote(word)}.`,
  'type.perhaps': ({ subject, type, word }) =>
    `Dans les données, ${place(subject)} est ${types[type]}\u00a0; elles ne disent pas s’il existe aussi ` +
    `${quote(word)} de ce nom.`,
}

export const draft: Wordings<OfFamily<'conversion' | 'consistency' | 'style' | 'fix'>> = {
  'conversion.agrees': ({ first, right }) => `${quote(first)} fait ${span(right)}, comme le dit le texte.`,
  'conversion.differs': ({ first, right, second }) => `${quote(first)} fait ${span(right)}, et non ${quote(second)}.`,
  'consistency.clash': ({ first, second, moving }) =>
    `${quote(first)} et ${quote(second)} ne peuvent pas être vrais tous les deux` +
    `${moving ? ' pour une même force le même jour' : ''}.`,
  'consistency.two-units': () => 'Sauf s’il s’agit de deux unités.',
  'consistency.another-place': () => 'Sauf si l’un de ces noms désigne un autre lieu.',
  'style.unit-first': ({ unit }) => `La règle maison met les ${unit === 'km' ? 'kilomètres' : 'miles'} en premier.`,
  'style.both-units': () => 'La règle maison donne les longueurs en kilomètres et en miles.',
  'style.no-conversion': () => 'La règle maison ne donne pas de conversions.',
  'style.rounding': ({ figure }) => `La règle maison arrondit cette conversion à ${figure}.`,
  'style.word': ({ word }) => `La règle maison écrit ${quote(word)}.`,
  'fix.replace': ({ before, after }) => `${before} → ${after}`,
}
