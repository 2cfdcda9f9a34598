/** Families of wordings that French shares with English: what each claims, true and false, and what stays silent. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictsOf = (text: string, kind: string): readonly string[] =>
  check(text, ground)
    .findings.filter((finding) => finding.kind === kind)
    .map(({ verdict }) => verdict)

describe('two places and a figure', () => {
  it.each([
    ['Il y a 145 km par la route de Homs à Damas.', 'agrees'],
    ['Il y a 345 km par la route de Homs à Damas.', 'disagrees'],
    ['Il y a 160 km de désert entre Homs et Palmyre.', 'agrees'],
    ['La route de Homs à Hama fait 148 km.', 'disagrees'],
    ['L’explosion survenue à Hama a été entendue jusqu’à Homs, à 145 km de là.', 'disagrees'],
    ['Tabqa, que 45 km séparent de Raqqa, est tombée.', 'agrees'],
    ['Azaz est séparée d’Alep par 45 km de champs.', 'agrees'],
    ['Il faut 145 km de piste pour aller de Raqqa à Tabqa.', 'disagrees'],
    ['Kidal est à mille deux cents kilomètres de Bamako.', 'agrees'],
  ])('%s', (text, verdict) => expect(verdictsOf(text, 'distance')).toEqual([verdict]))
})

describe('where a place lies', () => {
  it.each([
    ['Ils ont pris Falloujah et Ramadi, toutes deux dans la province d’Anbar.', 'containment', ['agrees', 'agrees']],
    [
      'Ils ont pris Falloujah et Ramadi, toutes deux dans la province de Ninive.',
      'containment',
      ['disagrees', 'disagrees'],
    ],
    ['Kilis, juste de l’autre côté de la frontière, en Irak, accueille des réfugiés.', 'containment', ['disagrees']],
    ['Située dans le nord de l’Irak, Manbij est calme.', 'containment', ['disagrees']],
    ['Syrte, dans le centre-nord de la Libye, a été libérée.', 'containment', ['agrees']],
    [
      'Au sud d’Alep, Azaz est calme. Des localités à l’ouest de Kharkiv, dont Tchouhouïv, ont été visées.',
      'direction',
      ['disagrees', 'disagrees'],
    ],
    ['Le Tchad est bordé à l’ouest par le Soudan.', 'direction', ['disagrees']],
    ['Maskanah, sur la nationale entre Alep et Raqqa, est tombée.', 'between', ['agrees']],
    ['Raqqa est située entre les villes de Homs et d’Alep.', 'between', ['disagrees']],
    ['Uvira, non loin de la frontière burundaise, est tombée.', 'adjacency', ['agrees']],
  ])('%s', (text, kind, verdicts) => expect(verdictsOf(text, kind)).toEqual(verdicts))
})

describe('borders, seats and sizes', () => {
  it.each([
    ['Le Mali a des frontières avec sept pays, dont le Niger et l’Algérie.', 'adjacency', ['agrees', 'agrees']],
    [
      'La zone des trois frontières entre le Mali, le Niger et le Tchad est instable.',
      'adjacency',
      ['agrees', 'disagrees', 'agrees'],
    ],
    ['Le Mali partage avec le Tchad une longue frontière.', 'adjacency', ['disagrees']],
    ['Dans l’État de Borno, dont Yola est la capitale, on attend.', 'identity', ['disagrees']],
    ['La capitale de la province du Helmand, Kandahar, est tombée.', 'identity', ['disagrees']],
    ['Le Soudan n’a pas d’accès à la mer.', 'identity', ['disagrees']],
    ['La bande de Gaza fait 141 km de long.', 'area', ['disagrees']],
    ['La frontière de 211 km entre la Turquie et la Syrie est fermée.', 'area', ['disagrees']],
    ['La superficie du Liban est de 30 452 km2.', 'area', ['disagrees']],
  ])('%s', (text, kind, verdicts) => expect(verdictsOf(text, kind)).toEqual(verdicts))
})

describe('over what stands between', () => {
  it.each([
    ['Deir el-Balah, dans le centre de la bande de Gaza, est calme.', 'containment', ['agrees']],
    ['Boukamal, à la frontière irakienne, dans l’est de la Syrie, est calme.', 'containment', ['agrees']],
    ['Boukamal, à la frontière irakienne, dans l’ouest de la Syrie, est calme.', 'containment', ['disagrees']],
    ['Bhamo, sur l’Irrawaddy, dans l’État Kachin, est assiégée.', 'containment', ['agrees']],
    ['Djibo, chef-lieu de la province du Soum, dans le nord du Mali, est calme.', 'containment', ['disagrees']],
    ['Sévaré, l’une des principales villes du Mali, est calme.', 'containment', ['agrees']],
    ['La province de Homs, où se trouve Palmyre, est calme.', 'containment', ['agrees']],
    ['Kidal, au nord du Mali, est aux mains des rebelles.', 'containment', ['agrees']],
    // It may lie north of the land as well.
    ['Tamanrasset, au nord du Niger, est aux mains des rebelles.', 'containment', ['undecided']],
    ['Les combats se poursuivent à Anefis, entre Gao et Kidal.', 'between', ['agrees']],
    ['Les discussions de Genève, entre Moscou et Kiev, continuent.', 'between', []],
    ['Debaltseve, nœud ferroviaire entre Donetsk et Lougansk, est tombée.', 'between', ['agrees']],
    ['Bouar, sur la route reliant Bangui à la frontière camerounaise, est calme.', 'adjacency', []],
  ])('%s', (text, kind, verdicts) => expect(verdictsOf(text, kind)).toEqual(verdicts))
})

describe('borders, rivers and seas', () => {
  it.each([
    ['Le Soudan a une frontière commune avec le Tchad.', ['agrees']],
    ['Le Soudan a une frontière commune avec le Niger.', ['disagrees']],
    ['Haïti partage sa seule frontière terrestre avec la République dominicaine.', ['agrees']],
    ['La RDC, qui compte neuf pays voisins dont l’Angola et la Zambie, est immense.', ['agrees', 'agrees']],
    ['La Syrie a pour voisins la Turquie et le Yémen.', ['agrees', 'disagrees']],
    ['La région de Koursk, frontalière de l’Ukraine, est envahie.', ['agrees']],
    // The town of that name is farther off.
    ['Koursk, région russe frontalière de l’Ukraine, est envahie.', ['agrees']],
    ['Marioupol, port de la mer d’Azov, est tombée.', ['agrees']],
    ['Odessa, port de la mer d’Azov, est visée.', ['disagrees']],
    ['Atbara, sur le Nil, est calme.', ['agrees']],
    ['El-Fasher, sur le Nil, est assiégée.', ['disagrees']],
    ['Le Tigre traverse Mossoul, selon les habitants.', ['agrees']],
    ['L’Euphrate traverse Mossoul, selon les habitants.', ['disagrees']],
    ['Tal Abyad jouxte la frontière turque, selon les habitants de la ville.', ['agrees']],
  ])('%s', (text, verdicts) => expect(verdictsOf(text, 'adjacency')).toEqual(verdicts))
})

describe('is flagged nowhere', () => {
  it.each([
    // Mali has regions that are newer than the outlines.
    'Ménaka, chef-lieu de la région du même nom, est encerclée.',
    // What is beside a land does not lie in it, and which province is the largest is not said.
    'Kidal, ville voisine du Niger, est calme.',
    'Gao, ville proche du Niger, est calme.',
    'Gisenyi, ville rwandaise voisine de Goma, est calme.',
    'Ils marchent sur Ramadi, capitale de la plus grande province d’Irak.',
    'Bunia, chef-lieu de l’Ituri, province du nord-est de la RDC, est sous couvre-feu.',
    'Tabqa est 25 km plus loin de Raqqa que Maskanah.',
  ])('%s', (text) =>
    expect(
      check(text, ground).findings.filter(({ verdict }) => verdict === 'disagrees' || verdict === 'loose'),
    ).toEqual([]),
  )
})
