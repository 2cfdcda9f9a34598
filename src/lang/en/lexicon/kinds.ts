/** What is said of what a place is: of its kind, and of what it is the capital of. */
import type { LexiconPart } from '../../engine/lexicon.ts'
import { pluralOf } from '../plurals.ts'
import { places } from './places.ts'

const nouns = Object.keys(places.values.feature)
const plurals = nouns.filter((noun) => nouns.includes(pluralOf(noun))).map(pluralOf)

export const kinds = {
  classes: {
    figurative: `
      de_facto self-styled self-proclaimed so-called declared unofficial cultural commercial economic former`,
    compoundAdjective: `
      -led -based -backed -held -controlled -born -style -brokered -supported -funded -trained -run -allied -aligned
      -made -occupied -linked`,
    ownersNoun: 'settlement settlements outpost enclave exclave stronghold community quarter colony',
    opinionAdjective: `
      strategic key besieged embattled ancient historic historical old main major important famous popular restive
      war-torn battered`,
    smallAdjective: 'small tiny little',
    largeAdjective: 'large big huge',
    villageNoun: 'village hamlet',
    townNoun: 'town',
    bigNoun: 'city metropolis',
    plainNoun: 'settlement locality',
    landNoun: 'strip sliver land swath swathe pocket patch piece stretch area peninsula archipelago',
    harbourNoun: 'port harbour harbor port_city port_town',
    suburbNoun: 'suburb neighbourhood neighborhood borough',
    ofPeople: `
      serb croat turkmen azeri uzbek tajik kazakh kyrgyz somali armenian malay lao basque abkhaz abkhazian chechen
      tibetan kashmiri crimean`,
    ofMinority: `
      albanian greek turkish hungarian macedonian bulgarian romanian russian ukrainian georgian azerbaijani serbian
      croatian bosnian german polish palestinian israeli chinese`,
    headNoun: 'centre center headquarters',
    looseKind: 'capital seat prefecture stronghold enclave community field state country',
    looseSeveral: 'areas positions places locations sites parts points outposts',
    severalOf: plurals
      .filter((plural) => plural !== 'crossroads')
      .map((plural) => plural.replaceAll(' ', '_'))
      .join(' '),
    wholeWorld: 'province governorate state oblast country nation kingdom',
    homonym: 'eponymous namesake',
    sameName: 'the_same_name',
    bearing: 'with by bearing sharing',
    modalFuture: 'will would',
  },
} satisfies LexiconPart
