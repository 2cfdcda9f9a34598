/** The checker begins to load its data while the page's own script is still on its way. */
import './trusted.ts'
import { beginChecker } from './checker-worker.ts'

beginChecker()
void import('./page.ts')
