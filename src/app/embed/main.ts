import { startPage } from '../start.ts'
import Embed from './Embed.svelte'

void startPage(Embed, () => ({}))
