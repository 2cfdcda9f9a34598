/** What stands about the area that a place lies in, and what takes back what is said. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const locating = {
  classes: {
    reachWord: 'upper lower middle',
    areaEpithet: 'north south east west central mainland rural coastal occupied annexed restive breakaway war-torn',
    additive: 'also now still today',
    unreal: `
      not never no if unless until would could might may should cannot can will denied almost nearly hasn't haven't
      didn't wasn't don't doesn't without when whoever be whether`,
    denying: `
      deny denies denied denying denial denials doubt doubts doubted doubting doubtful dispute disputes disputed
      disputing misstated misidentified misreported mislabelled mislabeled misplaced reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses dismissed dismissing
      disprove disproves disproved debunk debunks debunked retract retracts
      retracted pretend pretends pretended rule_out rules_out ruled_out myth hoax
      misconception fallacy falsehood fiction legend typo typos misprint misprints rumour rumours rumor rumors rumoured rumored unlikely impossible
      implausible contrary disbelief refuse refuses refused decline
      declines declined joke jokes joked lied allegedly supposedly purportedly reputedly unclear unsure unproven`,
    negation:
      "not never no nowhere nobody no_one none few neither nor hardly scarcely n't cannot didn't don't doesn't isn't aren't wasn't weren't hasn't ain't",
    untrue: `
      false untrue wrong incorrect mistaken unfounded baseless inaccurate erroneous fake bogus wrongly mistakenly falsely
      incorrectly erroneously inaccurately ridiculous absurd nonsense preposterous misleading sic`,
    adjectival: `
      *al *ary *ous *ive *ic *less *ible *able *ish *ful *ed made-up so-called phantom fake false bogus would-be mock
      wrong`,
    stretching: `
      total additional estimated perilous hazardous arduous dangerous treacherous tortuous respectable comfortable
      reported sized rated measured`,
    inlandward: 'inland',
    falsehood: `
      lie lies hoax hoaxes falsehood falsehoods fabrication fabrications deepfake deepfakes disinformation misinformation
      satire parody spoof hallucination error errors mistake mistakes blunder`,
    nominal: 'in_name_only in_name on_paper in_theory theoretically hypothetically',
    exception: `
      except excepting excluding barring other_than apart_from aside_from save_for except_for exception_of not_counting
      not_including unlike`,
    butFor: 'but save bar minus',
    everyOne: 'all every everything everyone everywhere each any anything anywhere most rest',
    confirming: 'confirmed verified proved proven accepted',
    takingBack: 'far_from_being far_from_within far_cry_from anything_but',
    truth: 'true right correct accurate so',
    supposing: 'if whether unless suppose supposing supposed imagine imagining assume assuming assumes lest contrary',
    complement: 'that whether',
    opinion: `
      think thinks thought believe believes believed suggest suggests suggested claim claims claimed know knows knew
      expects expected say wrote reported assumed argued insisted seriously`,
    invented: `
      novel novels film films movie movies game videogame dream dreams fable fairy_tale tale tales story stories legend
      legends myth myths poem poems play song folklore propaganda chronicle chronicles scenario simulation
      fabricated forged doctored fictional fictitious imaginary imagined fantasy fiction map maps atlas poster cartoon`,
    rectifying: 'corrects corrected correction corrections corrigendum erratum',
    priorVersion: `
      earlier_version earlier_versions earlier_edition earlier_draft previous_version
      previous_versions previous_edition previous_draft original_version original_versions
      original_edition original_draft initial_version initial_versions initial_edition initial_draft
      prior_version prior_versions prior_edition prior_draft first_version first_versions
      first_edition first_draft earlier_story earlier_article earlier_post earlier_caption
      earlier_headline original_story original_article original_report original_caption
      original_headline editing_error production_error translation_error`,
    formerly: 'originally previously initially',
    portraying: `
      put puts gave gives showed shows shown listed lists described describes states stated stating placed places located
      misstated misidentified misreported mislabelled mislabeled misplaced`,
    inFact: 'in_fact in_reality in_truth actually',
    ratherThan: 'rather_than instead_of',
    believing: `
      believe believes believed think thinks thought assume assumes assumed suppose supposes supposed imagine imagines
      imagined dream dreams dreamed dreamt fancied presume presumes presumed guess guesses guessed reckon reckons
      reckoned convinced`,
    soTold: 'had_it has_it have_it would_have_it goes went',
    reported: `
      claim claims report reports statement statements assertion assertions allegation allegations suggestion
      suggestions idea notion belief theory story assumption impression`,
  },
} as const satisfies LexiconPart
