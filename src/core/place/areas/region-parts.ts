/**
 * Regions that are made of whole provinces, by what they are commonly taken to be: ids of regions to codes of provinces
 * (ISO 3166-2, ".2" a second division of one code; data/world/provinces.tsv). Their outlines are those provinces as one.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  'region:abkhazia': ['GE-AB'],
  'region:basque-country': ['ES-VI', 'ES-BI', 'ES-SS'],
  'region:bf-boucle': ['BF-BAL', 'BF-BAN', 'BF-KOS', 'BF-MOU', 'BF-NAY', 'BF-SOR'],
  'region:bf-centre-nord': ['BF-BAM', 'BF-NAM', 'BF-SMT'],
  'region:bf-sahel': ['BF-OUD', 'BF-SEN', 'BF-SOM', 'BF-YAG'],
  'region:chechnya': ['RU-CE'],
  'region:crimea': ['UA-43', 'UA-40'],
  'region:darfur': ['SD-DE', 'SD-DN', 'SD-DS', 'SD-DS.2', 'SD-DW'],
  'region:donbas': ['UA-14', 'UA-09'],
  'region:gaza-strip': ['PS-GZZ'],
  'region:kivu': ['CD-NK', 'CD-SK'],
  'region:kurdistan-region': ['IQ-AR', 'IQ-DA', 'IQ-SU'],
  'region:sinai': ['EG-SIN', 'EG-JS'],
  'region:tibet': ['CN-XZ'],
  'region:west-bank': ['PS-WBK'],
}

/** Codes of the provinces that the region is made of; none where it is not made of whole ones. */
export const provincesOfRegion = (id: string): readonly string[] => (Object.hasOwn(parts, id) ? parts[id]! : [])

/** All regions that are made of whole provinces. */
export const regionIds: readonly string[] = Object.keys(parts)
