import type { MultiPolygon, Polygon } from 'geojson'
import { joinEdges } from '../geo/overlay/cells.ts'
import type { Piece } from '../geo/overlay/clip-edge.ts'
import { clipEdge, partEdge } from '../geo/overlay/clip-edge.ts'
import type { FrontLine, Holder, LonLat } from '../model.ts'
import { edgesOf, holderNear, type Bank } from './banks.ts'
import { riverFront, type Stretch } from './river-front.ts'

/**
 * The front between any two holders, in the alphabet's order of pairs: edges between their cells, and the rivers between
 * their banks. It runs on where neither reaches, faintly, and through contested ground: so it ends at the frame, a coast,
 * a river or another front, and nowhere else.
 */
export function frontLines(
  banks: readonly Bank[],
  rivers: readonly (readonly LonLat[])[],
  reaches: ReadonlyMap<Holder, MultiPolygon | null>,
): readonly FrontLine[] {
  const onLand = banks.flatMap(landFront)
  const ends = onLand.flatMap(({ from, to }) => [from, to])
  const stretches = [...onLand, ...rivers.flatMap((river) => riverFront(river, banks, ends))]
  const pairs = [...new Set(stretches.map(({ holders }) => holders.join('\n')))].sort()
  return pairs.flatMap((pair) =>
    linesOf(
      stretches.filter(({ holders }) => holders.join('\n') === pair),
      reaches,
    ),
  )
}

/** Between the cells of two holders, outside of enclaves, and round these. */
function landFront(bank: Bank): readonly Stretch[] {
  const open = edgesOf(bank, false).flatMap((edge) => {
    const holders = pairOf(...(edge.sites.map((site) => bank.sites[site]!.record.holder) as [Holder, Holder]))
    return clipEdge(edge, bank.area).map(({ from, to }): Stretch => ({ holders, from, to }))
  })
  const free = bank.enclaves.reduce((left, { area }) => left.flatMap((piece) => outsideOf(piece, area)), open)
  return [...free, ...bank.enclaves.flatMap((enclave) => siege(bank, enclave))]
}

function outsideOf({ holders, from, to }: Stretch, area: Polygon): readonly Stretch[] {
  return partEdge({ from, to }, area).flatMap((part) =>
    part.isInside ? [] : [{ holders, from: part.from, to: part.to }],
  )
}

/** Round an enclave, where somebody else holds the ground about it. */
function siege(bank: Bank, enclave: Bank['enclaves'][number]): readonly Stretch[] {
  const ring = enclave.area.coordinates[0]!.map(([lon = 0, lat = 0]): LonLat => [lon, lat])
  return ring.slice(1).flatMap((to, at) =>
    clipEdge({ from: ring[at]!, to }, bank.area).flatMap((piece) => {
      const middle: LonLat = [(piece.from[0] + piece.to[0]) / 2, (piece.from[1] + piece.to[1]) / 2]
      const other = holderNear(bank, middle, enclave)
      return other === null || other === enclave.holder ? [] : [{ holders: pairOf(enclave.holder, other), ...piece }]
    }),
  )
}

const pairOf = (one: Holder, other: Holder): [Holder, Holder] => (one < other ? [one, other] : [other, one])

function linesOf(
  stretches: readonly Stretch[],
  reaches: ReadonlyMap<Holder, MultiPolygon | null>,
): readonly FrontLine[] {
  const { holders } = stretches[0]!
  const known = holders.map((holder) => reaches.get(holder) ?? null)
  const parted = stretches.flatMap((stretch) => partedBy(stretch, known))
  return [false, true].flatMap((faint): readonly FrontLine[] => {
    const pieces = parted
      .filter((piece) => piece.faint === faint)
      .map(onGrid)
      .filter(hasLength)
    return pieces.length === 0 ? [] : [{ holders, geometry: joinEdges(pieces), derived: true, faint }]
  })
}

interface Parted extends Piece {
  readonly faint: boolean
}

/** Faint where either of the two does not reach. */
function partedBy(stretch: Piece, reaches: readonly (MultiPolygon | null)[]): readonly Parted[] {
  return reaches.reduce<readonly Parted[]>(
    (pieces, reach) =>
      pieces.flatMap((piece) =>
        piece.faint || reach === null
          ? [{ ...piece, faint: true }]
          : partEdge(piece, reach).map(({ from, to, isInside }) => ({ from, to, faint: !isInside })),
      ),
    [{ from: stretch.from, to: stretch.to, faint: false }],
  )
}

const round = ([lon, lat]: LonLat): LonLat => [Math.round(lon * 1e6) / 1e6 + 0, Math.round(lat * 1e6) / 1e6 + 0]

/** Rounded before they are joined, so that what meets on the map meets in the numbers. */
const onGrid = ({ from, to }: Piece): Piece => ({ from: round(from), to: round(to) })

const hasLength = ({ from, to }: Piece): boolean => from[0] !== to[0] || from[1] !== to[1]
