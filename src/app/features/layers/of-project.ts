/** The map files that a project brings along. */
import type { ProjectLayer } from '../../../formats/project/project.ts'
import { layerOf } from './layer.ts'
import type { MapLayer } from '../../kernel/ports.ts'
import { summaryOf } from './summary.ts'

const plain = { format: 'geojson', about: null, warnings: [], large: false } as const

export function layersOfProject(layers: readonly ProjectLayer[]): readonly MapLayer[] {
  return layers.map(({ name, features }) => layerOf(name, { ...plain, ...summaryOf(features), features }))
}
