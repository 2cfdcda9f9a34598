/** The ground of each bank shared out among the places that lie on it. */
import type { MultiPolygon, Polygon } from 'geojson'
import type { CellEdge, Cells } from '../geo/areas.ts'
import { cellsOf, clip, union } from '../geo/areas.ts'
import { mergeCells } from '../geo/merge-cells.ts'
import type { Extent, HeldPlace, Holder, LonLat } from '../model.ts'
import { bankOf, type Land } from './land.ts'
import { positionOf } from './sites.ts'

export interface Bank {
  readonly area: Polygon
  /** The places that share it out; on an island of which nothing is reported, all there are. */
  readonly sites: readonly HeldPlace[]
  readonly tiling: Cells
  /** Degrees of longitude are this much shorter than those of latitude, as in the tiling. */
  readonly squeeze: number
}

export function banksOf(land: Land, sites: readonly HeldPlace[], extent: Extent): readonly Bank[] {
  const sides = sites.map((site) => bankOf(land, positionOf(site)))
  const squeeze = Math.cos(((extent[1] + extent[3]) / 2) * (Math.PI / 180))
  return land.banks.map((area, bank) => {
    const own = sites.filter((_, at) => sides[at] === bank)
    const sharing = own.length > 0 ? own : sites
    return { area, sites: sharing, tiling: cellsOf(sharing.map(positionOf), extent), squeeze }
  })
}

/** All ground that lies nearer to a place of this holder than to any other on its bank. */
export function territoryOf(banks: readonly Bank[], holder: Holder): MultiPolygon | null {
  return union(banks.flatMap((bank) => shareOf(bank, holder)))
}

function shareOf({ area, sites, tiling }: Bank, holder: Holder): readonly (Polygon | MultiPolygon)[] {
  const isOwn = sites.map(({ record }) => record.holder === holder)
  if (!isOwn.includes(true)) return []
  if (!isOwn.includes(false)) return [area]
  const cells = mergeCells(tiling.cells.filter((cell, at): cell is Polygon => cell !== null && isOwn[at]!))
  const share = cells && clip(cells, area)
  return share ? [share] : []
}

/** Edges between cells of neighbours of one holder, or of two. */
export function edgesOf({ sites, tiling }: Bank, areOfOne: boolean): readonly CellEdge[] {
  const holderOf = (site: number) => sites[site]!.record.holder
  return tiling.edges.filter(({ sites: [one, other] }) => (holderOf(one) === holderOf(other)) === areOfOne)
}

/** Who holds the nearest place of the bank; null where none is known. */
export function holderNear({ sites, squeeze }: Bank, [lon, lat]: LonLat): Holder | null {
  let best: Holder | null = null
  let least = Infinity
  for (const { place, record } of sites) {
    const off = ((place.lon - lon) * squeeze) ** 2 + (place.lat - lat) ** 2
    if (off < least) [best, least] = [record.holder, off]
  }
  return best
}
