/**
 * Adjectives of countries, and the forms that join two: from general knowledge. The masculine stands for its four forms;
 * where the feminine is not the masculine with an e, it is given.
 */
const masculine: Readonly<Record<string, string>> = {
  AF: 'afghan', AL: 'albanais', DZ: 'algérien', AO: 'angolais', SA: 'saoudien', AR: 'argentin', AM: 'arménien',
  AU: 'australien', AT: 'autrichien', AZ: 'azerbaïdjanais', BD: 'bangladais', BE: 'belge', BJ: 'béninois',
  BY: 'bélarusse', MM: 'birman', BO: 'bolivien', BA: 'bosnien', BW: 'botswanais', BR: 'brésilien', GB: 'britannique',
  BG: 'bulgare', BF: 'burkinabè', BI: 'burundais', KH: 'cambodgien', CM: 'camerounais', CA: 'canadien',
  CF: 'centrafricain', CL: 'chilien', CN: 'chinois', CY: 'chypriote', CO: 'colombien', CD: 'congolais', KP: 'nord-coréen',
  KR: 'sud-coréen', CI: 'ivoirien', HR: 'croate', CU: 'cubain', DK: 'danois', DJ: 'djiboutien', EG: 'égyptien',
  AE: 'émirati', EC: 'équatorien', ER: 'érythréen', ES: 'espagnol', EE: 'estonien', ET: 'éthiopien', FI: 'finlandais',
  FR: 'français', GA: 'gabonais', GM: 'gambien', GE: 'géorgien', GH: 'ghanéen', GR: 'grec', GN: 'guinéen', HT: 'haïtien',
  HN: 'hondurien', HU: 'hongrois', IN: 'indien', ID: 'indonésien', IQ: 'irakien', IR: 'iranien', IE: 'irlandais',
  IS: 'islandais', IL: 'israélien', IT: 'italien', JP: 'japonais', JO: 'jordanien', KZ: 'kazakh', KE: 'kényan',
  KG: 'kirghiz', XK: 'kosovar', KW: 'koweïtien', LA: 'laotien', LV: 'letton', LB: 'libanais', LR: 'libérien',
  LY: 'libyen', LT: 'lituanien', MK: 'macédonien', MG: 'malgache', MY: 'malaisien', MW: 'malawite', ML: 'malien',
  MA: 'marocain', MR: 'mauritanien', MX: 'mexicain', MD: 'moldave', MN: 'mongol', ME: 'monténégrin', MZ: 'mozambicain',
  NA: 'namibien', NP: 'népalais', NE: 'nigérien', NG: 'nigérian', NO: 'norvégien', NZ: 'néo-zélandais', OM: 'omanais',
  UG: 'ougandais', UZ: 'ouzbek', PK: 'pakistanais', PS: 'palestinien', PA: 'panaméen', PE: 'péruvien', PH: 'philippin',
  PL: 'polonais', PT: 'portugais', QA: 'qatari', RO: 'roumain', RU: 'russe', RW: 'rwandais', SV: 'salvadorien',
  SN: 'sénégalais', RS: 'serbe', SL: 'sierra-léonais', SK: 'slovaque', SI: 'slovène', SO: 'somalien', SD: 'soudanais',
  SS: 'sud-soudanais', LK: 'sri-lankais', SE: 'suédois', CH: 'suisse', SY: 'syrien', TJ: 'tadjik', TZ: 'tanzanien',
  TD: 'tchadien', CZ: 'tchèque', TH: 'thaïlandais', TG: 'togolais', TN: 'tunisien', TR: 'turc', TM: 'turkmène',
  UA: 'ukrainien', UY: 'uruguayen', VE: 'vénézuélien', VN: 'vietnamien', YE: 'yéménite', ZM: 'zambien',
  ZW: 'zimbabwéen', ZA: 'sud-africain', US: 'américain', DE: 'allemand', NL: 'néerlandais',
} // prettier-ignore

const irregular: Readonly<Record<string, readonly string[]>> = {
  TR: ['turc', 'turque', 'turcs', 'turques'],
  GR: ['grec', 'grecque', 'grecs', 'grecques'],
  RU: ['russe', 'russes'],
  LV: ['letton', 'lettone', 'lettons', 'lettones'],
  AE: ['émirati', 'émiratie', 'émiratis', 'émiraties', 'emirati', 'emiratis'],
  QA: ['qatari', 'qatarie', 'qataris', 'qataries'],
  BF: ['burkinabè', 'burkinabé', 'burkinabés'],
  KZ: ['kazakh', 'kazakhe', 'kazakhs', 'kazakhes'],
  XK: ['kosovar', 'kosovare', 'kosovars', 'kosovares'],
}

/** First parts of "syro-turque". */
const joining: Readonly<Record<string, string>> = {
  syro: 'SY', irako: 'IQ', iraqo: 'IQ', turco: 'TR', russo: 'RU', israélo: 'IL', libano: 'LB', jordano: 'JO', egypto: 'EG',
  égypto: 'EG', saoudo: 'SA', irano: 'IR', afghano: 'AF', pakistano: 'PK', indo: 'IN', sino: 'CN', malo: 'ML',
  nigéro: 'NE', tchado: 'TD', soudano: 'SD', libyo: 'LY', tuniso: 'TN', algéro: 'DZ', maroco: 'MA', ukraino: 'UA',
  polono: 'PL', roumano: 'RO', moldavo: 'MD', arméno: 'AM', azéro: 'AZ', géorgo: 'GE', éthio: 'ET', somalo: 'SO',
  kényo: 'KE', rwando: 'RW', ougando: 'UG', burundo: 'BI', congolo: 'CD', ivoiro: 'CI', burkinabo: 'BF', colombo: 'CO',
  vénézuélo: 'VE', américano: 'US', mexicano: 'MX', birmano: 'MM', serbo: 'RS', gréco: 'GR', azerbaïdjano: 'AZ',
} // prettier-ignore

/** "syrien" -> "syrien, syrienne, syriens, syriennes". */
function formsOf(word: string): readonly string[] {
  const feminine =
    /(?:ien|éen|yen)$/.test(word) && !/éen$/.test(word)
      ? `${word}ne`
      : /éen$/.test(word)
        ? `${word}ne`
        : /e$/.test(word)
          ? word
          : `${word}e`
  return [...new Set([word, feminine, /[sx]$/.test(word) ? word : `${word}s`, `${feminine}s`])]
}

const entries = Object.entries(masculine).flatMap(([country, word]) =>
  (irregular[country] ?? formsOf(word)).map((form): [string, string] => [form, country]),
)

/** ISO 3166-1 alpha-2 by the adjective in lower case. */
export const nationalities: Readonly<Record<string, string>> = {
  ...joining,
  ...Object.fromEntries(entries),
  azéri: 'AZ',
  azérie: 'AZ',
  azéris: 'AZ',
  biélorusse: 'BY',
  iraquien: 'IQ',
  iraquienne: 'IQ',
  kenyan: 'KE',
  kenyane: 'KE',
  turkmènes: 'TM',
}
