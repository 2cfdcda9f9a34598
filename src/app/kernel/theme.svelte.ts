/** Light, dark, or as the system says. */

export type ThemeChoice = 'system' | 'light' | 'dark'

const storageKey = 'groundline-theme'

export class Theme {
  choice = $state<ThemeChoice>(remembered())
  #systemDark = $state(false)
  readonly dark = $derived(this.choice === 'dark' || (this.choice === 'system' && this.#systemDark))

  constructor() {
    const query = matchMedia('(prefers-color-scheme: dark)')
    this.#systemDark = query.matches
    query.addEventListener('change', () => (this.#systemDark = query.matches))
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice
    try {
      localStorage.setItem(storageKey, choice)
    } catch {
      // Where nothing may be stored, the choice lasts as long as the page.
    }
  }
}

function remembered(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}
