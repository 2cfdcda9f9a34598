/** Who holds a place, and how it changes hands. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const control = {
  classes: {
    // Holding
    heldEnding: '-held -controlled -occupied -ruled',
    heldParticiple: 'held controlled occupied ruled',
    holdVerb: 'control controls controlled hold holds held occupy occupies occupied rule rules ruled',
    controlNoun: 'control',
    handsNoun: 'hands',
    keepingVerb: 'retain retains retained maintain maintains maintained keep keeps kept have has had',
    stayingVerb: 'remains remained stays stayed',
    passiveWord: 'been being',
    degreeAdjective: 'full effective complete sole',
    wholeWord: 'whole entirety all',
    fastWord: 'onto on_to',
    obliging: 'must shall let help helps',
    // Changing hands
    takingVerb: `
      seized captured retook recaptured took taken retaken overran overrun liberated regained conquered reclaimed`,
    takingInfinitive: 'seize capture retake recapture take overrun liberate regain reclaim',
    takenParticiple: 'seized captured retaken recaptured taken overrun liberated conquered reclaimed',
    managingVerb: 'managed able succeeded',
    backWord: 'back',
    overWord: 'over',
    losingVerb: 'lost surrendered ceded',
    fallingVerb: 'fell fallen lost surrendered',
    // Who does it, where and when
    beneath: 'under',
    opposing: 'against',
    helping: 'backed supported aided helped accompanied along together assisted',
    circumstance: `
      still currently now largely mostly entirely fully firmly once then previously already also later briefly recently
      reportedly finally since again`,
    settingPreposition: 'at near across around with for into between through over outside along on',
    partNoun: `
      neighborhoods neighbourhoods districts suburbs areas parts part villages towns half side sector countryside quarter
      quarters outskirts pocket`,
    otherNoun: `
      residents prisoners airspace border countryside outskirts suburbs seriously hostage apart off into aside talks
      accountable responsible back road highway crossroads bridge suburb neighbourhood neighborhood neighbourhoods
      neighborhoods`,
    pairDeterminer: 'both all',
    // The day
    otherTime: `
      year years month months weeks decade decades ago earlier previously formerly once recent recently later next
      following had`,
    dayNoun: 'day days',
    laterThan: 'after',
    earlierThan: 'before',
    beginOfTime: 'since',
    endOfTime: 'until till',
    passing: 'past beyond since leaving passing following',
  },
} as const satisfies LexiconPart
