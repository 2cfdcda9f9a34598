/** What the tabs of one browser tell each other. https://developer.mozilla.org/docs/Web/API/BroadcastChannel */

export interface Tabs {
  /** Tells the other tabs that a draft has been written. */
  changed(id: string): void
}

export function openTabs(hear: (id: string) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { changed: () => {} }
  const channel = new BroadcastChannel('groundline-drafts')
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hear(data)
  }
  return { changed: (id) => channel.postMessage(id) }
}
