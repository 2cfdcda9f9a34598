import './trusted.ts'
import Embed from '../features/embed/Embed.svelte'
import { takeChecker } from './checker-worker.ts'
import { features } from './features.ts'
import { startPage } from './start.ts'

const loadMap = async () => (await import('./EmbedMap.svelte')).default

void startPage(Embed, () => ({ takeChecker, features, loadMap }))
