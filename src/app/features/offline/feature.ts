import type { FeatureOf } from '../../kernel/feature-of.ts'
import type { OfflinePort } from '../../kernel/ports.ts'
import { Offline } from './offline.svelte.ts'

export const offline: FeatureOf<OfflinePort> = ({ document }) => ({ port: new Offline(() => document.leave()) })
