import { startPage } from './start.ts'
import Embed from '../features/embed/Embed.svelte'

void startPage(Embed, () => ({}))
