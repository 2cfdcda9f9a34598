/** What a feature brings to a page. The kernel knows features by this alone. */
import type AnyIcon from '@lucide/svelte/icons/circle'
import type { Component } from 'svelte'
import type { en } from '../strings/en.ts'
import type { Hearers } from './check/message.ts'
import type { Replies } from './check/calls.ts'
import type { Checker } from './check/checker.ts'
import type { Ports } from './ports.ts'

/** A part of the page that is loaded when it is first wanted. */
export interface Panel {
  /** Over the page, in place of the draft, below it, above or below the list of findings. */
  readonly slot: 'dialogs' | 'view' | 'below-draft' | 'above-findings' | 'below-findings'
  wanted(): boolean
  load(): Promise<{ readonly default: Component | Component<{ close: () => void }> }>
  /** Told by the panel when it is done. */
  close?(): void
  /** Once loaded it stays on the page, and says itself whether it shows. */
  readonly stays?: true
}

/** What the author can ask for by a key, or in a menu. */
export interface Command {
  /** Whether this press asks for it, as things stand. */
  readonly key?: (event: KeyboardEvent) => boolean
  readonly menu?: {
    readonly of: 'drafts'
    readonly icon: typeof AnyIcon
    /** Given all words of the page. */
    readonly label: (words: typeof en) => string
  }
  run(): void
}

export interface Feature<Port> {
  /** What others may ask of it. */
  readonly port: Port
  readonly panels?: readonly Panel[]
  readonly commands?: readonly Command[]
  /** What it makes of the worker's replies. */
  readonly hears?: Partial<Hearers<Replies>>
  /** A page that edits drafts has all its parts: what the browser keeps can be taken up. */
  readonly start?: () => void
  /** A check has been shown. */
  readonly checked?: () => void
  /** Another draft has been opened. */
  readonly opened?: () => void
  /** The draft goes on under another id. */
  readonly forked?: () => void
  /** Whether it keeps something beside the draft. */
  readonly holds?: () => boolean
}

/** What makes the features of a page, by the names under which others find them. */
export type FeaturesOn<Kernel> = {
  readonly [Name in keyof Ports]: (kernel: Kernel, checker: Checker) => Feature<Ports[Name]>
}
