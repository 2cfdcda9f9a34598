/** The ground of each bank shared out among the places that lie on it. */
import type { MultiPolygon, Polygon } from 'geojson'
import type { CellEdge, Cells } from '../geo/overlay/cells.ts'
import { cellsOf } from '../geo/overlay/cells.ts'
import { quickClip, quickSubtract, quickUnion } from '../geo/overlay/quick-areas.ts'
import { mergeCells } from '../geo/overlay/merge-cells.ts'
import { contains } from '../geo/outline.ts'
import type { Extent, HeldPlace, Holder, LonLat } from '../model.ts'
import { bankOf, type Land } from './land.ts'
import { enclaveOf, isEnclave } from './reach.ts'
import { positionOf } from './sites.ts'

/** A besieged place: its record says how far its holder reaches, and there its front runs. */
interface Enclave {
  readonly holder: Holder
  readonly area: Polygon
}

export interface Bank {
  readonly area: Polygon
  /** The places that share it out; on an island of which nothing is reported, all there are. */
  readonly sites: readonly HeldPlace[]
  readonly enclaves: readonly Enclave[]
  readonly tiling: Cells
  /** Degrees of longitude are this much shorter than those of latitude, as in the tiling. */
  readonly squeeze: number
}

export function banksOf(land: Land, sites: readonly HeldPlace[], extent: Extent): readonly Bank[] {
  const sides = new Map(sites.map((site) => [site, bankOf(land, positionOf(site))]))
  const squeeze = Math.cos(((extent[1] + extent[3]) / 2) * (Math.PI / 180))
  const open = sites.filter((site) => !isEnclave(site))
  return land.banks.map((area, bank) => {
    const own = open.filter((site) => sides.get(site) === bank)
    const sharing = own.length > 0 ? own : open
    const besieged = sites.filter((site) => isEnclave(site) && sides.get(site) === bank)
    const enclaves = besieged.map((site) => ({ holder: site.record.holder, area: enclaveOf(site) }))
    return { area, sites: sharing, enclaves, tiling: cellsOf(sharing.map(positionOf), extent), squeeze }
  })
}

/** All ground that lies nearer to a place of this holder than to any other on its bank, and its enclaves. */
export function territoryOf(banks: readonly Bank[], holder: Holder): MultiPolygon | null {
  return quickUnion(banks.flatMap((bank) => shareOf(bank, holder)))
}

function shareOf(bank: Bank, holder: Holder): readonly (Polygon | MultiPolygon)[] {
  const isOwn = (one: { readonly holder: Holder }) => one.holder === holder
  const others = bank.enclaves.filter((one) => !isOwn(one)).map(({ area }) => area)
  const open = openShare(bank, holder)
  const share = open && others.length > 0 ? quickSubtract(open, ...others) : open
  const enclaves = bank.enclaves.filter(isOwn).flatMap(({ area }) => quickClip(area, bank.area) ?? [])
  return [...(share ? [share] : []), ...enclaves]
}

function openShare({ area, sites, tiling }: Bank, holder: Holder): Polygon | MultiPolygon | null {
  const isOwn = sites.map(({ record }) => record.holder === holder)
  if (!isOwn.includes(true)) return null
  if (!isOwn.includes(false)) return area
  const cells = mergeCells(tiling.cells.filter((cell, at): cell is Polygon => cell !== null && isOwn[at]!))
  return cells && quickClip(cells, area)
}

/** Edges between cells of neighbours of one holder, or of two. */
export function edgesOf({ sites, tiling }: Bank, areOfOne: boolean): readonly CellEdge[] {
  const holderOf = (site: number) => sites[site]!.record.holder
  return tiling.edges.filter(({ sites: [one, other] }) => (holderOf(one) === holderOf(other)) === areOfOne)
}

/** Who holds a point of the bank: its enclave, else its nearest place; null where none is known. */
export function holderNear({ sites, enclaves, squeeze }: Bank, at: LonLat, except?: Enclave): Holder | null {
  const around = enclaves.find((enclave) => enclave !== except && contains(enclave.area, at))
  if (around) return around.holder
  let best: Holder | null = null
  let least = Infinity
  for (const { place, record } of sites) {
    const off = ((place.lon - at[0]) * squeeze) ** 2 + (place.lat - at[1]) ** 2
    if (off < least) [best, least] = [record.holder, off]
  }
  return best
}
