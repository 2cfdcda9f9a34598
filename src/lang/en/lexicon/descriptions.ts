/** What stands about a noun for a place: determiners, adjectives, what the noun itself can mean. */
import type { FeatureType } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

/** What a gazetteer adds to the bare name: "Tabqa" -> "Tabqa airbase". The likeliest first. */
const suffixes: Readonly<Record<string, readonly FeatureType[]>> = {
  airbase: ['airbase', 'airport'],
  'air base': ['airbase', 'airport'],
  airport: ['airport', 'airbase'],
  'international airport': ['airport'],
  airfield: ['airport'],
  'military airport': ['airbase'],
  'military airbase': ['airbase'],
  base: ['airbase', 'military-base'],
  'military base': ['military-base'],
  oilfield: ['oilfield'],
  'oil field': ['oilfield'],
  gasfield: ['gasfield'],
  'gas field': ['gasfield'],
  field: ['oilfield', 'gasfield'],
  dam: ['dam'],
  province: ['province'],
  governorate: ['province'],
  state: ['province'],
  district: ['district'],
  county: ['province', 'district'],
  oblast: ['province'],
  region: ['region'],
  crossing: ['border-crossing'],
  'border crossing': ['border-crossing'],
  crossroads: ['crossroads'],
  junction: ['crossroads'],
  lake: ['lake'],
  river: ['river'],
  hill: ['hill'],
  mountain: ['mountain'],
  island: ['island'],
  bridge: ['bridge'],
  camp: ['camp'],
}

export const descriptions = {
  classes: {
    placePronoun: "it it's which",
    formerOfTwo: 'the_former',
    latterOfTwo: 'the_latter',
    placeAdjective: `
      provincial regional district departmental federal national state county municipal administrative nearby
      neighboring neighbouring strategic key besieged embattled ancient historic historical old former main major
      important small tiny large larger largest second-largest biggest capital held rebel-held government-held isis-held
      daesh-held contested border coastal frontier desert oil-rich port northern southern eastern western north-western
      north-eastern south-western south-eastern northwestern northeastern southwestern southeastern central metropolitan
      local medieval modern abandoned market resort industrial mining farming agricultural mountain military air
      neighbourhood town city department province present-day closest nearest famous popular principal twin`,
    another: 'nearest closest next other another adjacent nearby neighbouring neighboring surrounding twin both',
    seatNoun: 'capital seat',
    subnational: 'provincial regional district departmental state county governorate oblast',
    severalCountries: 'countries nations kingdoms',
    largeNoun: 'city capital metropolis seat stronghold',
    cityNoun: 'city town',
    namingWord: 'of called named',
    predicateLead: "also as became it's",
    looseFeature: 'capital seat stronghold enclave community state field territory',
    vagueFeature: `
      territory territories enclave stronghold community seat state settlement region port mine sea nation`,
    capitalTail: 'country nation capital seat community field mine port',
    statehood: 'state',
    lyingVerb: 'lies lay sits located situated',
    subjectEnd: `
      include includes included including has have had contains borders surround neighbours neighbors`,
    centreNoun: `
      centre center downtown central_business_district cbd city_centre city_center town_centre town_center proper
      metropolitan_area area railway_station train_station central_station old_town`,
    middlePart: 'central',
    partAdjective: 'central northern southern eastern western north south',
    seaNoun: 'sea ocean gulf',
    lakeNoun: 'lake reservoir',
  },
  values: {
    nameSuffix: suffixes,
    sizeRank: {
      second: 2,
      'second-largest': 2,
      'second-biggest': 2,
      third: 3,
      'third-largest': 3,
      'third-biggest': 3,
      fourth: 4,
      'fourth-largest': 4,
    },
  },
  lacks:
    'behindNoun bareApposition reflexive wayBefore nameLead nameTail runningBy sideBefore halfBehind decimalMark lowerCaseName roundNumber nationality',
} as const satisfies LexiconPart
