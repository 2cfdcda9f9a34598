/**
 * What countries, waters and regions are called in French. Countries: i18n-iso-countries (MIT), which takes them from
 * ISO 3166 and Wikipedia, with short forms of everyday use; the rest: general knowledge, no list copied. Towns are in
 * the gazetteers by their French names already, but for a few.
 */
import countries from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }

const more: Readonly<Record<string, string>> = {
  Syrie: 'SY', Irak: 'IQ', Iraq: 'IQ', Iran: 'IR', Russie: 'RU', Turquie: 'TR', Centrafrique: 'CF', RDC: 'CD', 'RD Congo': 'CD',
  'République démocratique du Congo': 'CD', 'Congo-Kinshasa': 'CD', 'Congo-Brazzaville': 'CG', Birmanie: 'MM', Moldavie: 'MD',
  Biélorussie: 'BY', Bélarus: 'BY', 'Etats-Unis': 'US', 'États-Unis': 'US', USA: 'US', Libye: 'LY', Palestine: 'PS',
  'Corée du Nord': 'KP', 'Corée du Sud': 'KR', 'Royaume-Uni': 'GB', 'Grande-Bretagne': 'GB', Angleterre: 'GB',
  "Côte d'Ivoire": 'CI', Tchéquie: 'CZ', 'Pays-Bas': 'NL', Hollande: 'NL', 'Arabie saoudite': 'SA', 'Emirats arabes unis': 'AE',
  Émirats: 'AE', Emirats: 'AE', Vietnam: 'VN', Laos: 'LA', Tanzanie: 'TZ', Venezuela: 'VE', Bolivie: 'BO', Taïwan: 'TW',
  Kosovo: 'XK', Burkina: 'BF', 'République centrafricaine': 'CF',
  'République dominicaine': 'DO', 'République tchèque': 'CZ', 'Macédoine du Nord': 'MK', Guinée: 'GN', Vatican: 'VA', Brunei: 'BN', Swaziland: 'SZ', 'Timor oriental': 'TL', Kirghizstan: 'KG', Kirghizistan: 'KG',
  Egypte: 'EG', Erythrée: 'ER', Ethiopie: 'ET', Equateur: 'EC', Arabie: 'SA',
} // prettier-ignore

const others: Readonly<Record<string, string>> = {
  // Waters
  Euphrate: 'Euphrates', Tigre: 'Tigris', Nil: 'Nile', 'Nil Blanc': 'White Nile River', 'Nil Bleu': 'Blue Nile',
  Dniepr: 'Dnieper', Dniestr: 'Dniester', Jourdain: 'Jordan River', Oronte: 'Orontes', Tamise: 'Thames', Danube: 'Danube',
  Oubangui: 'Ubangi', Chari: 'Chari', Logone: 'Logone River', Irtych: 'Irtysh', Vistule: 'Vistula', Rhin: 'Rhine',
  'fleuve Niger': 'Niger River', 'fleuve Congo': 'Congo River', 'fleuve Sénégal': 'Senegal River', Oskil: 'Oskil',
  'mer Noire': 'Black Sea', 'mer Rouge': 'Red Sea', 'mer Morte': 'Dead Sea', 'mer Caspienne': 'Caspian Sea',
  "mer d'Azov": 'Sea of Azov', 'mer Méditerranée': 'Mediterranean Sea', Méditerranée: 'Mediterranean Sea',
  'mer Egée': 'Aegean Sea', 'mer Égée': 'Aegean Sea', 'mer Baltique': 'Baltic Sea', Baltique: 'Baltic Sea',
  "mer d'Oman": 'Arabian Sea', "mer d'Arabie": 'Arabian Sea', "mer d'Andaman": 'Andaman Sea', 'mer de Chine méridionale': 'South China Sea', "golfe d'Aden": 'Gulf of Aden',
  'golfe Persique': 'Persian Gulf', 'golfe de Guinée': 'Gulf of Guinea', "détroit d'Ormuz": 'Strait of Hormuz',
  'océan Indien': 'Indian Ocean', 'océan Atlantique': 'Atlantic Ocean', 'lac Tchad': 'Lake Chad', 'lac Kivu': 'Lake Kivu',
  'lac Tanganyika': 'Lake Tanganyika', 'lac Victoria': 'Lake Victoria', 'lac Albert': 'Lake Albert', 'lac Assad': 'Lake Assad',
  'lac Edouard': 'Lake Edward', 'lac Édouard': 'Lake Edward', 'lac Tana': 'Lake Tana', 'lac Turkana': 'Lake Turkana',
  // Regions and provinces
  Cisjordanie: 'West Bank', 'bande de Gaza': 'Gaza Strip', Crimée: 'Crimea', Donbass: 'Donbas', Darfour: 'Darfur',
  'Kurdistan irakien': 'Iraqi Kurdistan', 'Nord-Kivu': 'North Kivu', 'Sud-Kivu': 'South Kivu', Tigré: 'Tigray',
  'Darfour-Nord': 'North Darfur', 'Darfour-Sud': 'South Darfur', 'Darfour-Ouest': 'West Darfur',
  'Darfour-Centre': 'Central Darfur', 'Darfour-Est': 'East Darfur', 'Darfour du Nord': 'North Darfur',
  'Darfour du Sud': 'South Darfur', 'Darfour occidental': 'West Darfur', 'Kordofan-Nord': 'North Kordofan', 'Kordofan-Ouest': 'West Kordofan', Briansk: 'Bryansk', Voronej: 'Voronezh',
  Jytomyr: 'Zhytomyr', Jitomir: 'Zhytomyr', Zaporijjia: 'Zaporizhzhia', Kerbala: 'Karbala', Babylone: 'Babil',
  'Kordofan-Sud': 'South Kordofan', 'Kordofan du Sud': 'South Kordofan', 'Haut-Nil': 'Upper Nile', 'Kivu': 'Kivu',
  Sinaï: 'Sinai', Golan: 'Golan Heights', Transnistrie: 'Transnistria', Tchétchénie: 'Chechnya', Abkhazie: 'Abkhazia',
  'Ossétie du Sud': 'South Ossetia', 'Haut-Karabakh': 'Nagorno-Karabakh', 'Nagorny Karabakh': 'Nagorno-Karabakh',
  Cachemire: 'Kashmir', Balouchistan: 'Balochistan', Pendjab: 'Punjab', Europe: 'Europe', Afrique: 'Africa', Asie: 'Asia',
  // Towns that the gazetteers lack by these names
  Boulkessi: 'Boulikessi', Babanoussa: 'Babanusa', Bossasso: 'Bosaso', Zaouïa: 'Az Zawiyah', Qousseir: 'Al Qusayr', Talbissé: 'Talbiseh',
  Salamiyé: 'Salamiyah', Jablé: 'Jableh', Mhardé: 'Mahardah', Malikiyé: 'Al Malikiyah', Nousseirat: 'Nuseirat', Taëz: 'Taiz', Taez: 'Taiz',
  Moka: 'Mokha', Amrane: 'Amran', Lyssytchansk: 'Lysychansk', Vougledar: 'Vuhledar', Balaklia: 'Balakliya', Djankoï: 'Dzhankoi',
  'Maarat al-Noomane': 'Maarat al-Numan', 'Maaret al-Noomane': 'Maarat al-Numan', 'Maarat al-Nouman': 'Maarat al-Numan',
  'Khan Younès': 'Khan Yunis', 'Tell Abyad': 'Tal Abyad', 'Tell Tamer': 'Tal Tamr', 'Tell Rifaat': 'Tal Rifaat', 'Jisr al-Choughour': 'Jisr al-Shughur',
  'Deir Hafer': 'Deir Hafir', 'Mrauk-U': 'Mrauk U', 'Mrauk U': 'Mrauk U', 'Tchassiv Iar': 'Chasiv Yar', 'Bahir Dar': 'Bahir Dar',
  'Dire Dawa': 'Dire Dawa', 'Wad Madani': 'Wad Medani', 'Ras Lanouf': 'Ras Lanuf', 'Charm el-Cheikh': 'Sharm el-Sheikh', 'Koweït': 'country:KW',
  Tchernobyl: 'Chornobyl', Latchine: 'Lachin', Abyane: 'Abyan', Qaraqosh: 'Qaraqosh', Hassaké: 'Al Hasakah', Jérusalem: 'Jerusalem',
  'La Mecque': 'Mecca', Médine: 'Medina', Pékin: 'Beijing', Moscou: 'Moscow', Londres: 'London', Varsovie: 'Warsaw',
  'Le Caire': 'Cairo', Caire: 'Cairo', Athènes: 'Athens', Téhéran: 'Tehran', Riyad: 'Riyadh', Alger: 'Algiers',
} // prettier-ignore

const listed = Object.entries(countries.countries as Readonly<Record<string, string | readonly string[]>>)

/** A French name -> the name, or the id, under which gazetteers hold it. */
export const exonyms: ReadonlyMap<string, string> = new Map([
  ...listed.flatMap(([code, names]) => [names].flat().map((name): [string, string] => [name, `country:${code}`])),
  ...Object.entries(more).map(([name, code]): [string, string] => [name, `country:${code}`]),
  ...Object.entries(others),
])
