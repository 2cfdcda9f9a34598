/**
 * Rivers that Natural Earth 3.0 lists in parts, by the name of the country that each runs through: the name to show,
 * and the names of the parts, which become other names of the whole.
 */
export const wholes: Readonly<Record<string, readonly string[]>> = {
  Euphrates: ['Euphrates', 'Al Furat', 'Firat'],
  Tigris: ['Tigris', 'Dicle'],
  Nile: ['Nile', 'Rosetta Branch', 'Damietta Branch'],
  'White Nile': ['Bahr el Jebel (White Nile)', 'El Bahr el Abyad (White Nile)', 'Bahr el Jebel (Mountain Nile)'],
  'Blue Nile': ['Abay (Blue Nile)', 'Abay', 'El Bahr el Azraq (Blue Nile)'],
  Dnieper: ['Dnipro (Dnieper)', 'Dnepre'],
  Danube: ['Danube', 'Donau (Danube)'],
  Rhine: ['Rhine', 'Rhein', 'Rhin (Rhein)'],
  Yangtze: ['Yangtze', 'Chang Jiang (Yangtze)', 'Jinsha (Yangtze)', 'Tongtian', 'Tuotuo'],
  Yellow: ['Huang (Yellow)', 'Huang'],
  Amur: ['Amur', 'Heilong Jiang (Amur)'],
  Mekong: ['Mekong', 'Lancang (Mekong)'],
  Salween: ['Salween', 'Nu (Salween)', 'Nu', 'Thanlwin'],
  Irrawaddy: ['Ayeyarwady (Irrawaddy)', 'Irrawaddy Delta'],
  Brahmaputra: ['Brahmaputra', 'Yarlung (Brahmaputra)', 'Dihang'],
  Irtysh: ['Irtysh', 'Ertix (Irtysh)', 'Ertis'],
  Congo: ['Congo', 'Lualaba (Congo)', 'Lualaba'],
  Amazon: ['Amazonas'],
  Benue: ['Benue', 'Bénoué'],
  Ob: ['Ob'],
}

/** Names that lost a letter to a question mark in version 3.0 of the file; in others the mark is left out. */
export const spellings: Readonly<Record<string, string>> = {
  'Aoukal?': 'Aoukalé', 'Aripuan?': 'Aripuanã', 'B?nou?': 'Bénoué', 'B?o-B?o': 'Bío-Bío', 'Bago?': 'Bagoé',
  'Baoul?': 'Baoulé', 'Caquet?': 'Caquetá', 'Carcara??': 'Carcarañá', 'Caron?': 'Caroní', 'Copiap?': 'Copiapó',
  'Dal?lven': 'Dalälven', 'Di?er Songhua': 'Di’er Songhua', 'G?ba': 'Gêba', 'Gh?ghara': 'Ghaghara',
  'God?vari': 'Godavari', 'Gu?rico': 'Guárico', 'Guain?a': 'Guainía', 'Guapor?': 'Guaporé', 'Ibicu?': 'Ibicuí',
  'Indai?': 'Indaiá', 'Indals?lven': 'Indalsälven', 'Iva?': 'Ivaí', 'Japur?': 'Japurá', 'Jiparan?': 'Ji-Paraná',
  'Juru?': 'Juruá', 'Juta?': 'Jutaí', 'K?nes': 'Künes', 'Kad??': 'Kadéï', 'Kiz?lirmak': 'Kızılırmak', 'Komo?': 'Komoé',
  'L?rio': 'Lúrio', 'Mah?na Nad?': 'Mahanadi', 'Mamor?': 'Mamoré', 'Mara??n': 'Marañón',
  'Nakanb? (White Volta)': 'Nakambé (White Volta)', 'Neuqu?n': 'Neuquén', 'Nhamund?': 'Nhamundá', 'Oco?a': 'Ocoña',
  'Ogoou?': 'Ogooué', 'Ol?kma': 'Olekma', 'Olen?k': 'Olenyok', 'Ou?m?': 'Ouémé', 'Paran?': 'Paraná',
  'Parana?ba': 'Paranaíba', 'Parna?ba': 'Parnaíba', 'Piau?': 'Piauí', 'Pungu?': 'Pungué', 'Pur?s': 'Purús',
  'S?n?gal': 'Sénégal', 'S?o Francisco': 'São Francisco', 'Severnaya Sos?va': 'Severnaya Sosva', 'Tao?er': 'Tao’er',
  'Tapaj?s': 'Tapajós', 'Thj?rs?': 'Þjórsá', 'Tiet?': 'Tietê', 'Uaup?s': 'Uaupés', 'Ari\u008fge': 'Ariège',
  Niagra: 'Niagara', 'Svernaya Dvina': 'Northern Dvina', 'Schelde (Steldt)': 'Schelde (Scheldt)',
  'Glomma (Glma)': 'Glomma (Glåma)', 'Strymnas (Truma)': 'Strymonas (Struma)',
}
