/** French, prepared: what stands around the draft at once. What an area lacks stays English, so no menu offers it yet. */
import { frenchLabels as labels } from '../../lang/fr/labels.ts'
import type { en } from './en.ts'
import { map } from './fr/map.ts'
import { drop, editor, findings, masthead, offline, status, views, why } from './fr/page.ts'
import { featureType, kinds, verdicts, whys } from './fr/words.ts'
import type { Translation } from './translation.ts'

export const fr: Translation<typeof en> = {
  verdicts,
  kinds,
  whys,
  featureType,
  labels,
  masthead,
  editor,
  views,
  status,
  drop,
  findings,
  why,
  offline,
  map,
}
