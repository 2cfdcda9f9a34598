/** What the map, the menus and the dialogs work on. The page loads it beside the editor, which needs none of it. */
import { Comparing } from '../features/compare/comparing.svelte.ts'
import { DrawDesk } from '../features/drawing/draw-desk.svelte.ts'
import { Exports } from '../features/exports/exports.svelte.ts'
import { Gazetteers } from '../features/gazetteers/gazetteers.svelte.ts'
import { Layers } from '../features/layers/layers.svelte.ts'
import { Offline } from '../features/offline/offline.svelte.ts'
import { Packs } from '../features/packs/packs.svelte.ts'
import { PlaceDesk } from '../features/places/place-desk.svelte.ts'
import { Basemap } from '../features/tiles/basemap.svelte.ts'
import type { Checker } from '../kernel/checker.ts'
import type { Desks } from '../kernel/ports.ts'
import { MapView } from '../map/map-view.svelte.ts'
import { Playing } from '../map/front/playing.svelte.ts'
import { Review } from '../features/findings/review.ts'
import type { Session } from '../state/session.svelte.ts'
import { Walk } from '../features/findings/walk.svelte.ts'

/** The desks of a session: they ask its checker, and change its draft through its editor. */
export function desksOf(session: Session, checker: Checker): Desks {
  const { notices } = session
  const showMap = () => void (session.view = 'map')
  const draft = {
    annotations: () => session.annotations,
    annotate: (change: Partial<typeof session.annotations>) => session.editor?.annotate(change),
    showMap,
  }
  return {
    gazetteers: new Gazetteers({ use: (ids) => checker.own(ids), notices }),
    draw: new DrawDesk(draft),
    places: new PlaceDesk({ ...draft, ask: (id, day) => checker.place(id, day) }),
    packs: new Packs({
      use: (packs) => checker.packs(packs),
      builtIn: () => (session.checks.ground?.packs ?? []).map(({ id }) => id),
      notices,
    }),
    playing: new Playing(session.front),
    mapView: new MapView(),
    offline: new Offline(() => session.leave()),
    exports: new Exports(),
    comparing: new Comparing((request) => checker.compare(request)),
    basemap: new Basemap({ notices, showMap }),
    layers: new Layers({
      notices,
      draftId: () => session.draft.id,
      near: () => session.front.pack?.extent,
      showMap,
      changed: () => session.save(),
    }),
    review: new Review(() => ({
      findings: session.findings,
      annotations: session.annotations,
      editor: session.editor,
      data: session.checks.ground?.data ?? [],
      upToDate: session.checks.upToDate,
      notices,
    })),
    walk: new Walk(session),
  }
}
