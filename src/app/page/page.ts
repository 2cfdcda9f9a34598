import App from './App.svelte'
import { startPage } from './start.ts'

void startPage(App, () => ({}))
