/** The words of the check itself. */
import type { FindingKind, FeatureType, Why } from '../../../core/model.ts'
import type { ShownVerdict } from '../../../present/verdict-marks.ts'

export const verdicts: Readonly<Record<ShownVerdict, string>> = {
  disagrees: 'Wrong',
  loose: 'Loose',
  undecided: 'Cannot check',
  agrees: 'Agrees',
  long: 'Long; by road?',
  short: 'Short',
}

export const kinds: Readonly<Record<FindingKind, string>> = {
  distance: 'Distance',
  direction: 'Direction',
  containment: 'Lies in',
  adjacency: 'Lies on',
  between: 'Between',
  conversion: 'Conversion',
  area: 'Area',
  coordinates: 'Coordinates',
  identity: 'Is',
  control: 'Held by',
  consistency: 'Within this draft',
  style: 'House style',
}

export const whys: Readonly<Record<Why, string>> = {
  'unknown-place': 'place not known',
  'ambiguous-place': 'several places fit',
  'moving-subject': 'a moving force',
  'too-coarse': 'too coarse to judge',
  'no-date': 'no date',
  'out-of-scope': 'outside the data',
  'not-understood': 'words not understood',
  'not-asserted': 'not told as a fact',
  disputed: 'sources differ',
}

export const featureType = (type: FeatureType): string => type.replaceAll('-', ' ')
