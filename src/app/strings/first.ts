/** The English words that the page shows at once; those of what is opened later come with it (en.ts). */
import { drop, editor, masthead, status, views } from './en/page.ts'
import { findings, why } from './en/findings.ts'
import { offline } from './en/offline.ts'
import { failures, notices } from './en/notices.ts'
import { englishLabels as labels } from '../../lang/en/labels.ts'
import { featureType, kinds, verdicts, whys } from './en/words.ts'

export const first = {
  name: 'Groundline',
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
  notices,
  failures,
}
