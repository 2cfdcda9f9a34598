/**
 * Which borders are disputed, and whose they are in whose view. The outlines are Natural Earth's, which draws who holds
 * a territory; only what is an area of its own there can change sides (data/README.md says what cannot). The list is
 * ours: territories whose state is denied by at least one member of the United Nations or claimed by two parties.
 */

/** How the line between two neighbouring areas is drawn. */
export type LineKind = 'province' | 'country' | 'disputed'

interface Dispute {
  readonly id: string
  /** Opening letters of the areas' codes: "UA-43", "XK-". */
  readonly areas: readonly string[]
  /** Codes of the countries that count it as theirs. */
  readonly claimants: readonly string[]
  /** Countries that claim nothing here, but whose line with it is not agreed. */
  readonly open?: readonly string[]
  /** Who holds it: a country's code, or a name of its own; left out where each area is held as its code says. */
  readonly held?: string
  /** Whose it is for all who do not claim it: only the claimant's view draws it otherwise. */
  readonly settled?: string
}

const disputes: readonly Dispute[] = [
  { id: 'crimea', areas: ['UA-43', 'UA-40'], claimants: ['UA', 'RU'], held: 'RU' },
  {
    id: 'ukraine-2022',
    areas: ['UA-14', 'UA-09', 'UA-23', 'UA-65'],
    claimants: ['UA', 'RU'],
    held: 'UA',
    settled: 'UA',
  },
  { id: 'western-sahara', areas: ['EH-', 'MA-15', 'MA-16'], claimants: ['EH', 'MA'] },
  { id: 'kashmir', areas: ['IN-JK', 'IN-LA', 'IN-X06', 'PK-JK', 'PK-GB'], claimants: ['IN', 'PK'], open: ['CN'] },
  { id: 'arunachal', areas: ['IN-AR'], claimants: ['IN', 'CN'], held: 'IN' },
  { id: 'palestine', areas: ['PS-'], claimants: ['PS'], open: ['IL'] },
  { id: 'abkhazia', areas: ['GE-AB'], claimants: ['GE'], open: ['RU'], held: 'abkhazia' },
  { id: 'transnistria', areas: ['MD-SN'], claimants: ['MD'], held: 'transnistria' },
  { id: 'northern-cyprus', areas: ['CY-X04'], claimants: ['CY'], held: 'northern-cyprus' },
  { id: 'kosovo', areas: ['XK-'], claimants: ['XK', 'RS'] },
  { id: 'somaliland', areas: ['SO-X11'], claimants: ['SO'], held: 'somaliland' },
  { id: 'taiwan', areas: ['TW-'], claimants: ['TW', 'CN'] },
  {
    id: 'essequibo',
    areas: ['GY-BA', 'GY-PM', 'GY-CU', 'GY-PT', 'GY-UT'],
    claimants: ['GY', 'VE'],
    held: 'GY',
    settled: 'GY',
  },
]

/** Lines that no treaty has settled, between countries whose areas cannot be told apart here. */
const openLines: readonly (readonly [string, string])[] = [
  ['IL', 'SY'],
  ['CN', 'IN'],
  ['EG-BA', 'SD'],
]

/** `neutral`: disputed borders dashed; `ground`: by who holds it; else a country's code, as that country draws it. */
export type Viewpoint = string

/** The countries whose view differs from others', by code. */
export const claimants: readonly string[] = [...new Set(disputes.flatMap((dispute) => dispute.claimants))].sort()

function disputeOf(code: string): Dispute | null {
  return disputes.find(({ areas }) => areas.some((area) => code.startsWith(area))) ?? null
}

/** Country of a province's code, as held. */
export function heldBy(code: string): string {
  return disputeOf(code)?.held ?? code.slice(0, 2)
}

/** Whose an area is in a view; null where that view leaves it open. */
function sideOf(code: string, view: Viewpoint): string | null {
  const dispute = disputeOf(code)
  if (dispute === null) return code.slice(0, 2)
  if (view === 'ground') return heldBy(code)
  if (dispute.claimants.includes(view)) return view
  return dispute.settled ?? null
}

/** How the line between two provinces is drawn in a view. Their order does not matter. */
export function lineBetween(a: string, b: string, view: Viewpoint): LineKind {
  const [one, other] = [sideOf(a, view), sideOf(b, view)]
  if (one !== null && other !== null) {
    if (one === other) return 'province'
    return view !== 'ground' && isOpen(a, b) ? 'disputed' : 'country'
  }
  const [dispute, beyond] = [disputeOf(a), disputeOf(b)]
  if (dispute === beyond) return heldBy(a) === heldBy(b) ? 'province' : 'disputed'
  return touches(dispute, one, other, b) || touches(beyond, other, one, a) ? 'disputed' : 'country'
}

/** Whether an area that is open borders on one of its parties. */
function touches(dispute: Dispute | null, side: string | null, neighbour: string | null, code: string): boolean {
  if (dispute === null || side !== null) return false
  return [...dispute.claimants, ...(dispute.open ?? [])].includes(neighbour ?? code.slice(0, 2))
}

function isOpen(a: string, b: string): boolean {
  return openLines.some(
    ([one, other]) => (a.startsWith(one) && b.startsWith(other)) || (b.startsWith(one) && a.startsWith(other)),
  )
}
