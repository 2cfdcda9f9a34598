import type { Polygon } from 'geojson'
import type { CellEdge } from '../geo/overlay/cells.ts'
import { circle } from '../geo/region/circle.ts'
import { inverse } from '../geo/geodesic.ts'
import type { Strand } from '../geo/region/reach.ts'
import type { HeldPlace, Holder, TheatrePack } from '../model.ts'
import { contestedMetres, positionOf, reachMetresOf } from './sites.ts'

/** Neighbours of one holder up to this many reaches apart are joined: between them runs a road that it uses. */
const joinedReaches = 4.5

/** Half the width of what joins them, in reaches. */
const joinReaches = 0.5

/** Degrees between the corners of a drawn circle. */
const circleStep = 6

/**
 * The ground about each place as far as its holder reaches, or so many times that. Where a record says how far, its
 * holder reaches no further: round a besieged place nothing fades out.
 */
export function discs(pack: TheatrePack, sites: readonly HeldPlace[], reaches = 1): readonly Strand[] {
  return sites.map((site) => {
    const times = isEnclave(site) ? Math.min(1, reaches) : reaches
    return disc(site, reachMetresOf(pack, site) * times)
  })
}

function disc(site: HeldPlace, metres: number): Strand {
  return { from: positionOf(site), to: positionOf(site), metres }
}

/** Whether a record says how far around the place its holder reaches: what is besieged has its front there. */
export function isEnclave({ record }: HeldPlace): boolean {
  return record.reachMetres !== undefined
}

export function enclaveOf(site: HeldPlace): Polygon {
  return { type: 'Polygon', coordinates: [circle(positionOf(site), site.record.reachMetres ?? 0, circleStep)] }
}

/** The ground about places that are fought over. */
export function contestedDiscs(pack: TheatrePack, sites: readonly HeldPlace[]): readonly Polygon[] {
  return sites.map((site) => {
    return { type: 'Polygon', coordinates: [circle(positionOf(site), contestedMetres(pack, site), circleStep)] }
  })
}

/** Strips between neighbouring places of one holder: inferred, whatever is known of the places themselves. */
export function joins(
  pack: TheatrePack,
  sites: readonly HeldPlace[],
  edges: readonly CellEdge[],
  holder: Holder,
  reaches = 1,
): readonly Strand[] {
  return edges.flatMap(({ sites: [one, other] }) => {
    const [a, b] = [sites[one]!, sites[other]!]
    if (a.record.holder !== holder || b.record.holder !== holder) return []
    const reach = Math.min(reachMetresOf(pack, a), reachMetresOf(pack, b))
    const [from, to] = [positionOf(a), positionOf(b)]
    const near = inverse(from, to).metres <= joinedReaches * reach
    return near ? [{ from, to, metres: joinReaches * reach * reaches }] : []
  })
}
