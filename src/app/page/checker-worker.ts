/** The checker's worker, which may have begun before the page. It keeps what it says until it is spoken to. */

let begun: Worker | null = null

export function beginChecker(): void {
  const worker = start()
  // One that could not be loaded is started once more by who takes it, and is heard then.
  worker.onerror = () => {
    if (begun === worker) begun = null
  }
  begun = worker
}

/** A worker of the caller's own: the one that has begun, else a new one. */
export function takeChecker(): Worker {
  const worker = begun ?? start()
  begun = null
  return worker
}

function start(): Worker {
  return new Worker(new URL('./checker.worker.ts', import.meta.url), {
    type: 'module',
    name: new URL('.', document.baseURI).href,
  })
}
