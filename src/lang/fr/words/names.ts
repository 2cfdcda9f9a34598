/** Kinds of places, points of the compass, sides, and the articles of countries. */
import type { FeatureType } from '../../../core/model.ts'

/** Each with its indefinite article. */
export const types: Readonly<Record<FeatureType, string>> = {
  country: 'un pays',
  region: 'une région',
  province: 'une province',
  district: 'un district',
  city: 'une grande ville',
  town: 'une ville',
  village: 'un village',
  suburb: 'une banlieue',
  locality: 'un lieu-dit',
  airbase: 'une base aérienne',
  airport: 'un aéroport',
  'military-base': 'une base militaire',
  oilfield: 'un champ pétrolier',
  gasfield: 'un champ gazier',
  dam: 'un barrage',
  'power-station': 'une centrale électrique',
  refinery: 'une raffinerie',
  mine: 'une mine',
  camp: 'un camp',
  'border-crossing': 'un poste-frontière',
  crossroads: 'un carrefour',
  bridge: 'un pont',
  road: 'une route',
  port: 'un port',
  hill: 'une colline',
  mountain: 'une montagne',
  valley: 'une vallée',
  desert: 'un désert',
  island: 'une île',
  lake: 'un lac',
  river: 'un cours d’eau',
  sea: 'une mer',
  coast: 'une côte',
  'archaeological-site': 'un site archéologique',
  building: 'un bâtiment',
}

/** Sixteen, from north over east. */
export const points: readonly string[] = [
  'nord',
  'nord-nord-est',
  'nord-est',
  'est-nord-est',
  'est',
  'est-sud-est',
  'sud-est',
  'sud-sud-est',
  'sud',
  'sud-sud-ouest',
  'sud-ouest',
  'ouest-sud-ouest',
  'ouest',
  'ouest-nord-ouest',
  'nord-ouest',
  'nord-nord-ouest',
]

/** By the id that theatre packs give them; others are called as the pack calls them. */
export const holders: Readonly<Record<string, string>> = {
  government: 'le gouvernement syrien',
  isis: 'l’État islamique',
  sdf: 'les Forces démocratiques syriennes',
  opposition: 'l’opposition',
  contested: 'personne de façon sûre',
  russia: 'les forces russes',
  ukraine: 'les forces ukrainiennes',
  unknown: 'un camp inconnu',
}

/** What French calls towns and waters that gazetteers hold by another name; waters with their article (general knowledge). */
export const called: Readonly<Record<string, string>> = {
  Damascus: 'Damas', Aleppo: 'Alep', Latakia: 'Lattaquié', Tartus: 'Tartous', Palmyra: 'Palmyre', Baghdad: 'Bagdad', Mosul: 'Mossoul',
  Kirkuk: 'Kirkouk', Beirut: 'Beyrouth', Tyre: 'Tyr', Jerusalem: 'Jérusalem', Bethlehem: 'Bethléem', Hebron: 'Hébron', Amman: 'Amman',
  Tehran: 'Téhéran', Kabul: 'Kaboul', Kyiv: 'Kiev', Odesa: 'Odessa', Mariupol: 'Marioupol', Sevastopol: 'Sébastopol',
  Zaporizhzhia: 'Zaporijjia', Chernihiv: 'Tchernihiv', Moscow: 'Moscou', Warsaw: 'Varsovie', London: 'Londres',
  Yerevan: 'Erevan', Baku: 'Bakou', Tbilisi: 'Tbilissi', Ganja: 'Gandja', Algiers: 'Alger', Mogadishu: 'Mogadiscio',
  'Addis Ababa': 'Addis-Abeba', Timbuktu: 'Tombouctou', 'Port Sudan': 'Port-Soudan', Omdurman: 'Omdourman', Beijing: 'Pékin',
  Riyadh: 'Riyad', Mecca: 'La Mecque', Medina: 'Médine', Athens: 'Athènes', 
  'Red Sea': 'la mer Rouge', 'Black Sea': 'la mer Noire', 'Dead Sea': 'la mer Morte', 'Caspian Sea': 'la mer Caspienne',
  'Sea of Azov': 'la mer d’Azov', 'Mediterranean Sea': 'la mer Méditerranée', 'Aegean Sea': 'la mer Égée', 'Baltic Sea': 'la mer Baltique',
  'Arabian Sea': 'la mer d’Arabie', 'South China Sea': 'la mer de Chine méridionale', 'Gulf of Aden': 'le golfe d’Aden',
  'Gulf of Oman': 'le golfe d’Oman', 'Persian Gulf': 'le golfe Persique', 'Gulf of Guinea': 'le golfe de Guinée',
  'Indian Ocean': 'l’océan Indien', 'Atlantic Ocean': 'l’océan Atlantique', 'Lake Chad': 'le lac Tchad', 'Lake Kivu': 'le lac Kivu',
  'Lake Victoria': 'le lac Victoria', 'Lake Tanganyika': 'le lac Tanganyika', 'Lake Albert': 'le lac Albert', Euphrates: 'l’Euphrate',
  Tigris: 'le Tigre', Nile: 'le Nil', 'White Nile': 'le Nil Blanc', 'Blue Nile': 'le Nil Bleu', Dnieper: 'le Dniepr', Dniester: 'le Dniestr',
  'Niger River': 'le Niger', 'Congo River': 'le Congo', 'Jordan River': 'le Jourdain', Orontes: 'l’Oronte', Danube: 'le Danube',
} // prettier-ignore

const bare =
  /^(?:Israël|Cuba|Chypre|Malte|Madagascar|Oman|Bahreïn|Djibouti|Haïti|Singapour|Taïwan|Monaco|Maurice|Andorre|Saint|Sainte|Sao|Hong|Trinité|Porto|Guam|Jersey|Guernesey|Mayotte)/
const plural =
  /^(?:États|Émirats|Pays-Bas|Philippines|Maldives|Comores|Seychelles|Bahamas|Fidji|Palaos|Tonga|Îles|Territoires|Samoa américaines)/
const masculineInE = /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Suriname)/
const elided = /^[AEIOUYÀÂÉÈÊËÎÏÔÛH]/i
/** Yemen keeps its article whole, as Haiti and Honduras do their aspirated or bare beginnings. */
const whole = /^(?:Yémen|Honduras)/

export type Article = 'la' | 'le' | 'l’' | 'les' | ''

export function articleOf(country: string): Article {
  if (bare.test(country)) return ''
  if (plural.test(country)) return 'les'
  if (elided.test(country) && !whole.test(country)) return 'l’'
  return country.endsWith('e') && !masculineInE.test(country) ? 'la' : 'le'
}

/** Whether "en" goes with a country: "en Syrie", "en Irak", "en Israël"; but "au Tchad", "à Oman". */
export const isEn = (country: string): boolean =>
  ['la', 'l’'].includes(articleOf(country)) || /^(?:Israël|Haïti|Andorre)$/.test(country)

/** "d’Alep", "d’Haïti", "de Raqqa": names in their own script or with an aspirated h keep "de". */
export const deName = (name: string): string =>
  /^(?:[AEIOUÀÂÉÈÊËÎÏÔÛ]|Haïti)/i.test(name) ? `d’${name}` : `de ${name}`

/** Provinces that French calls by a name of its own with an article, in place of "la province de" (general knowledge). */
export const provinces: Readonly<Record<string, string>> = {
  'North Kivu': 'le Nord-Kivu', 'South Kivu': 'le Sud-Kivu', 'North Darfur': 'le Darfour-Nord', 'South Darfur': 'le Darfour-Sud',
  'West Darfur': 'le Darfour-Ouest', 'East Darfur': 'le Darfour-Est', 'Central Darfur': 'le Darfour-Centre',
  'North Kordofan': 'le Kordofan-Nord', 'South Kordofan': 'le Kordofan-Sud', 'West Kordofan': 'le Kordofan-Ouest',
  'Upper Nile': 'le Haut-Nil', 'West Bank': 'la Cisjordanie', Gaza: 'la bande de Gaza', 'Gaza Strip': 'la bande de Gaza', Crimea: 'la Crimée',
  Tigray: 'le Tigré', Ituri: 'l’Ituri', Helmand: 'le Helmand', Hadhramaut: 'le Hadramout',
} // prettier-ignore
