/** What the page shows, as a locator map to print. */
import type { Extent } from '../../../core/model.ts'
import type { Names } from '../../../formats/locator/compose.ts'
import { composed } from '../../../formats/locator/compose.ts'
import { printExtent } from '../../../formats/locator/extent.ts'
import type { Locator } from '../../../formats/locator/model.ts'
import type { MapMedium } from '../../../formats/locator/palette.ts'
import { mapPalette } from '../../../formats/locator/palette.ts'
import { drawnNow, inView } from '../../map/draft/content.ts'
import type { Drawn } from '../../map/draft/content.ts'
import { titleOfHolder } from '../../map/front/holder-names.ts'
import { sourcesIn } from '../../kernel/check/credits.ts'
import { dateInWords } from '../../kernel/dates.ts'
import type { Session } from '../../kernel/session.ts'
import { strings } from '../../all-strings.ts'

export interface PrintChoice {
  readonly title: string
  readonly width: number
  /** 0: the shape of the map on the screen. */
  readonly height: number
  readonly medium: MapMedium
  readonly names: Names
  readonly front: boolean
  readonly claims: boolean
  readonly drawings: boolean
  readonly otherPlaces: boolean
  readonly inset: boolean
}

/** What it is to show: what the map shows, and all of the draft's claims where there is no map on the screen. */
export function extentOf({ mapView, front }: Session, drawn: Drawn): Extent | null {
  return mapView.bounds ?? printExtent(inView(drawn), front.pack?.extent ?? null)
}

/** Null before the ground has come. */
export function locatorOf(session: Session, choice: PrintChoice, fontFaces: string): Locator | null {
  const { base, locator } = session.mapView
  const drawn = drawnNow(session)
  const extent = extentOf(session, drawn)
  if (!base || !extent) return null
  const day = choice.front ? session.front.shown : null
  const { print, map } = strings
  return composed({
    ...choice,
    extent,
    palette: mapPalette(choice.medium),
    base,
    packs: session.checks.ground?.packs ?? [],
    day: day && { words: dateInWords(day.date), areas: day.areas },
    front: drawn.front,
    claims: choice.claims ? drawn.claims : [],
    places: drawn.places,
    otherPlaces: choice.otherPlaces ? drawn['pack-places'] : [],
    drawings: choice.drawings ? drawn.drawings : [],
    opened: choice.drawings ? drawn.other : [],
    inset: choice.inset ? locator : null,
    sources: sourcesIn(session),
    fontFaces,
    words: { ...print, ...map },
    holderName: (holder) => titleOfHolder(session.front.pack, holder),
  })
}
