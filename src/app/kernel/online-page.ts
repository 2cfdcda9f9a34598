/** What online.html has and index.html has not: a map from the internet, once its reader has agreed. */
import type { Component } from 'svelte'
import type { Notices } from './notices.svelte.ts'
import type { BasemapPort } from './ports.ts'

export interface OnlinePage {
  /** Stands in the panel of layers: what is asked of whom, and how it is ended. */
  readonly Section: Component
  /** The question before the first request; shows nothing where it need not be asked. */
  readonly Question: Component
  /** Whether its tiles are the base map now. */
  readonly showing: boolean
  start(session: { readonly basemap: BasemapPort; readonly notices: Notices }): void
}
