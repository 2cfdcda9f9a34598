/** What online.html has and index.html has not: a map from the internet, once its reader has agreed. */
import type { Component } from 'svelte'
import type { Basemap } from '../features/tiles/basemap.svelte.ts'
import type { Notices } from './notices.svelte.ts'

export interface OnlineAround {
  readonly basemap: Pick<Basemap, 'shown'>
  readonly notices: Notices
}

export interface OnlinePage {
  /** Stands in the panel of layers: what is asked of whom, and how it is ended. */
  readonly Section: Component
  /** The question before the first request; shows nothing where it need not be asked. */
  readonly Question: Component
  /** Whether its tiles are the base map now. */
  readonly showing: boolean
  start(session: OnlineAround): void
}
