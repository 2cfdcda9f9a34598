/** Which draft was open last, for the next visit. Each tab has its own; a new tab takes the last one of all. */

const key = 'groundline-draft'

export function currentDraft(): string | null {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key)
  } catch {
    return null
  }
}

export function rememberCurrent(id: string): void {
  try {
    sessionStorage.setItem(key, id)
    localStorage.setItem(key, id)
  } catch {
    // Where nothing may be stored, no draft is kept either.
  }
}
