/** Map features of a check and of a day, for the map and for every download: plain GeoJSON with stable, unique ids. */
import type { ClaimFeature } from './claim-features.ts'
import type { AreaFeature, FrontLineFeature, HeldFeature } from './front-features.ts'
import type { DrawingFeature } from './drawing.ts'
import type { PlaceFeature } from './place-features.ts'

export { placeFeatures } from './place-features.ts'
export { claimFeatures } from './claim-features.ts'
export { frontFeatures, heldFeatures } from './front-features.ts'
export { drawingFeatures } from './drawing.ts'

/** Any feature that Groundline makes; `properties.role` tells which. */
export type MapFeature = PlaceFeature | ClaimFeature | AreaFeature | FrontLineFeature | HeldFeature | DrawingFeature
