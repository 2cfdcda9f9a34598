/** The evidence report: text, findings, the map as it stands, trail and sources in one file that opens offline. */
import { writeEvidence } from '../../../formats/evidence/report.ts'
import type { Evidence, MapPicture } from '../../../formats/evidence/report.ts'
import { dateInWords } from '../../kernel/dates.ts'
import type { Session } from '../../kernel/session.ts'
import { trailOf } from '../../kernel/document/trail.ts'
import { strings } from '../../all-strings.ts'
import { dataIn } from '../../kernel/check/credits.ts'
import { evidenceWords } from './evidence-words.ts'
import { titleIn } from '../../kernel/document/title.ts'
import { fileName, save } from '../../ui/save.ts'

export async function downloadEvidence(session: Session): Promise<void> {
  const {
    document: { editor, annotations },
    checks: { result, findings },
  } = session
  if (!result || !editor) return
  const evidence: Evidence = {
    title: titleIn(session),
    text: editor.text,
    result,
    data: dataIn(session),
    trail: trailOf(annotations),
    kept: Object.fromEntries(findings.flatMap(({ finding, keep }) => (keep ? [[finding.id, keep.reason]] : []))),
    maps: await pictures(session),
    program: __GROUNDLINE_VERSION__,
    written: new Date().toISOString(),
    words: evidenceWords(session),
  }
  save(`${fileName(session)}-evidence.html`, writeEvidence(evidence), 'text/html')
}

/** The map as it is on the screen; none where it has not been drawn. */
async function pictures(session: Session): Promise<readonly MapPicture[]> {
  const url = await session.mapView.picture?.()
  if (!url) return []
  const day = session.front.shown?.date
  const caption = strings.downloads.mapCaption(day ? dateInWords(day) : null)
  return [{ url, alternative: caption, caption }]
}
