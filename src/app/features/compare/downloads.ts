/** The comparison as files: written when asked for. */
import { writeComparisonCsv } from '../../../formats/compare/csv.ts'
import { writeComparisonHtml } from '../../../formats/compare/html.ts'
import { writeComparisonJson } from '../../../formats/compare/json.ts'
import { writeGeoJson } from '../../../formats/geojson/index.ts'
import type { Comparison } from '../../../core/compare/comparison.ts'
import { comparisonFeatures } from '../../../present/comparison.ts'
import { dataIn } from '../../kernel/check/credits.ts'
import { save } from '../../ui/save.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../all-strings.ts'
import type { ComparisonFormat } from './formats.ts'

const types: Readonly<Record<ComparisonFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  html: 'text/html',
}

export async function downloadComparison(
  session: Session,
  comparison: Comparison,
  format: ComparisonFormat,
): Promise<void> {
  save(`comparison.${format}`, await written(session, comparison, format), types[format])
}

async function written(session: Session, comparison: Comparison, format: ComparisonFormat): Promise<string> {
  const [version, data] = [__GROUNDLINE_VERSION__, dataIn(session)]
  if (format === 'csv') return writeComparisonCsv(comparison)
  if (format === 'json') return writeComparisonJson(comparison, { version, data })
  if (format === 'geojson')
    return writeGeoJson(comparisonFeatures(comparison), { version, data, date: null, kind: ['claims'] })
  return writeComparisonHtml({
    title: strings.compare.heading,
    comparison,
    data,
    program: version,
    written: new Date().toISOString(),
    map: (await session.mapView.picture?.()) ?? null,
  })
}
