/** The service worker: keeps the page for use without a network, and says when a new version is there. */

/** How long a newer version may take to take over before the page loads again all the same. */
const takeOverMillis = 3000

export class Offline {
  /** `none` where the browser cannot (no TLS, switched off); `ready` when the next visit needs no network. */
  state = $state<'none' | 'keeping' | 'ready'>('none')
  /** Bytes kept for use without a network; null where the browser does not say. */
  bytes = $state<number | null>(null)
  /** Whether a newer version of the page waits to be taken up. */
  newer = $state(false)
  #registration: ServiceWorkerRegistration | null = null
  #wanted = false
  readonly #leave: () => Promise<void>

  /** `leave` writes what must not be lost before the page is loaded anew. */
  constructor(leave: () => Promise<void>) {
    this.#leave = leave
  }

  /** To be called when the page has loaded what it needs, so as not to take its bandwidth. */
  async start(address: string): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    const container = navigator.serviceWorker
    const controlled = container.controller !== null
    try {
      this.state = 'keeping'
      this.#registration = await container.register(address, { updateViaCache: 'none' })
      this.#watch(this.#registration, controlled)
      await container.ready
      this.state = 'ready'
      await this.#measure()
    } catch {
      this.state = controlled ? 'ready' : 'none'
    }
    container.addEventListener('controllerchange', () => this.#changed(controlled))
    document.addEventListener('visibilitychange', () => void this.#look())
  }

  /** Takes the newer version up: the draft is written, then the page loads again. */
  async takeUp(): Promise<void> {
    await this.#leave()
    this.#wanted = true
    const waiting = this.#registration?.waiting
    waiting?.postMessage({ type: 'SKIP_WAITING' })
    // A browser may keep the newer one waiting until requests of this page are done: they end as it loads again.
    setTimeout(() => location.reload(), waiting ? takeOverMillis : 0)
  }

  #watch(registration: ServiceWorkerRegistration, controlled: boolean): void {
    if (registration.waiting && controlled) this.newer = true
    registration.addEventListener('updatefound', () => {
      const next = registration.installing
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && navigator.serviceWorker.controller) this.newer = true
      })
    })
  }

  /** At the first visit the new worker takes over a page of its own version: nothing to load again. */
  #changed(controlled: boolean): void {
    if (this.#wanted) location.reload()
    else if (controlled) this.newer = true
  }

  async #look(): Promise<void> {
    if (document.visibilityState !== 'visible') return
    await this.#registration?.update().catch(() => undefined)
  }

  async #measure(): Promise<void> {
    const { usage } = (await navigator.storage?.estimate?.()) ?? {}
    this.bytes = usage ?? null
  }
}
