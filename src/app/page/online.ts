import './trusted.ts'
import App from './App.svelte'
import { startPage } from './start.ts'
import { OnlineMap } from '../features/online/online-map.svelte.ts'

void startPage(App, () => ({ online: new OnlineMap(__GROUNDLINE_TILES__) }))
