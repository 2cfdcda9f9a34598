/** Puts a text on the clipboard and says so; false, with what to do instead, where the browser refuses. */
import type { Notices } from '../kernel/notices.svelte.ts'
import { strings } from '../strings.ts'

export async function copied(text: string, notices: Notices, said: string, detail = ''): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    notices.say(said, detail)
    return true
  } catch {
    notices.fail(strings.notices.copyFailed, strings.notices.copyFailedDetail)
    return false
  }
}
