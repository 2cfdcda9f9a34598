/** What was typed of a draft's pack, as long as the page is open: closing the dialog to mend a drawing loses nothing. */
import type { PackForm } from './form.ts'

export const kept = new Map<string, PackForm>()
