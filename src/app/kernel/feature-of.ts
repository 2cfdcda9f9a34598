import type { Checker } from './check/checker.ts'
import type { Feature, FeaturesOn } from './feature.ts'
import type { Kernel } from './kernel.svelte.ts'

/** Makes a feature for a page. */
export type FeatureOf<Port> = (kernel: Kernel, checker: Checker) => Feature<Port>

/** The features of a page, by the names under which others find them. */
export type Features = FeaturesOn<Kernel>
