/** What every page is built on: a draft, its checks, what is chosen, the day shown, notices and settings. */
import type { CheckResult } from '../../core/model.ts'
import type { Annotations } from './document/annotations.ts'
import { Drafts } from './drafts/drafts.svelte.ts'
import type { OpenDraft } from './drafts/drafts.svelte.ts'
import { strings } from '../strings.ts'
import type { GroundReport, Replies, Reply } from './check/calls.ts'
import { openChecker } from './check/checker.ts'
import type { Checker } from './check/checker.ts'
import { Checks } from './check/checks.svelte.ts'
import { Document } from './document/document.svelte.ts'
import type { DraftEditor } from './document/editor-port.ts'
import type { Command, Feature, FeaturesOn, Panel } from './feature.ts'
import { FrontDayState } from './front-day.svelte.ts'
import { heardBy } from './check/message.ts'
import type { Hearers } from './check/message.ts'
import { Notices } from './notices.svelte.ts'
import type { OnlinePage } from './online-page.ts'
import { packFor, packOfDay } from './check/pack-of.ts'
import type { Ports } from './ports.ts'
import { Selection } from './selection.svelte.ts'
import { Theme } from './theme.svelte.ts'

export type View = 'draft' | 'claims' | 'map'

type MakesFeature = (kernel: Kernel, checker: Checker) => Feature<null>

export class Kernel {
  readonly notices = new Notices()
  readonly theme = new Theme()
  readonly drafts = new Drafts()
  readonly document: Document
  readonly checks: Checks
  readonly selection: Selection
  readonly front: FrontDayState
  /** Where there is no room for all: which one is shown. */
  view = $state<View>('draft')
  /** Whether the list of keys is open. */
  keysShown = $state(false)
  /** Null on every page that may not connect out. */
  online: OnlinePage | null = null
  /** With its features, once they have come. */
  session = $state.raw<(Kernel & Ports) | null>(null)
  readonly #checker: Checker
  #features: readonly Feature<unknown>[] = []

  constructor(makeWorker: () => Worker) {
    const checker = openChecker(makeWorker, (reply) => this.#hear(reply))
    this.#checker = checker
    this.front = new FrontDayState({
      day: (packId, date) => checker.front(packId, date),
      whole: (packId, date) => checker.front(packId, date, true),
      change: (packId, from, to) => checker.change(packId, from, to),
    })
    this.checks = new Checks(checker, () => this.document)
    this.selection = new Selection(
      () => this.checks.findings,
      (key) => this.document.editor?.reveal(key),
      (day) => this.front.goTo(day),
    )
    this.document = new Document({
      drafts: this.drafts,
      textChanged: () => this.checks.textChanged(),
      typed: () => this.checks.now(),
      annotated: (before, now) => this.#annotated(before, now),
      opening: () => this.#opening(),
      opened: () => this.#tell('opened'),
      forked: () => this.#forked(),
      changedElsewhere: (id) => this.#offerNewer(id),
      holdsMore: () => this.#features.some(({ holds }) => holds?.()),
    })
  }

  /** Brings the features, once; `others` offer nothing that is asked for by name. */
  furnish(features: FeaturesOn<Kernel>, others: readonly MakesFeature[] = []): Kernel & Ports {
    const made = Object.entries(features).map(([name, make]) => [name, make(this, this.#checker)] as const)
    this.#features = [...made.map(([, feature]) => feature), ...others.map((make) => make(this, this.#checker))]
    const ports = Object.fromEntries(made.map(([name, { port }]) => [name, port])) as unknown as Ports
    this.session = Object.assign(this, ports)
    if (this.checks.result) this.#tell('checked')
    this.#startFeatures()
    return this.session
  }

  /** The parts of the page that features bring to a slot. */
  panels(slot: Panel['slot']): readonly Panel[] {
    return this.#features.flatMap(({ panels = [] }) => panels.filter((panel) => panel.slot === slot))
  }

  get commands(): readonly Command[] {
    return this.#features.flatMap(({ commands = [] }) => commands)
  }

  /** Called by the editor, once. */
  attach(editor: DraftEditor): void {
    this.document.attach(editor)
    // With the draft's day from the start: a check without it would be run, and thrown away.
    this.front.follow(this.document.annotations.reported)
    this.checks.now()
    this.#startFeatures()
  }

  /** Shows a draft that nobody edits here; the reader's own places and packs stay out. */
  read(draft: OpenDraft): void {
    this.document.read(draft)
    this.selection.selected = null
    this.front.follow(draft.annotations.reported)
    this.checks.now()
  }

  /** What the browser keeps for features is taken up where drafts are edited, and nowhere else. */
  #startFeatures(): void {
    if (this.document.editor && this.session) this.#tell('start')
  }

  #tell(what: 'start' | 'checked' | 'opened' | 'forked'): void {
    for (const feature of this.#features) feature[what]?.()
  }

  #annotated(before: Annotations, now: Annotations): void {
    this.front.follow(now.reported)
    const asks = now.reported !== before.reported || now.pins !== before.pins || now.places !== before.places
    if (asks) this.checks.now()
    else this.document.editor?.show(this.checks.findings, false)
  }

  #opening(): void {
    this.selection.selected = null
    this.checks.forget()
  }

  #forked(): void {
    this.#tell('forked')
    this.notices.say(strings.notices.forked, strings.notices.forkedDetail)
  }

  #offerNewer(id: string): void {
    const run = async () => {
      await this.document.leave()
      const newer = this.drafts.find(id)
      if (newer) this.document.open(newer)
    }
    this.notices.say(strings.notices.elsewhere, strings.notices.elsewhereDetail, {
      label: strings.notices.showNewer,
      run,
    })
  }

  #hear(reply: Reply): void {
    heardBy([this.#hearers, ...this.#features.map(({ hears }) => hears)], reply)
  }

  readonly #hearers: Partial<Hearers<Replies>> = {
    ground: ({ ground }) => this.#hearGround(ground),
    checked: ({ version, result }) => {
      if (this.checks.receive(version, result)) this.#show(result)
    },
    front: ({ day, whole }) => this.front.receive(day, whole),
    change: ({ change }) => this.front.receiveChange(change),
    failed: ({ what, message }) => {
      this.notices.fail(strings.failures[what], strings.failures.detail(message))
      if (what === 'ground' || what === 'check') this.checks.fail(what)
    },
  }

  #show(result: CheckResult): void {
    this.front.named = result.days ?? []
    this.front.use(packFor(result, this.checks.ground?.packs ?? [], this.document.annotations.reported))
    this.front.request()
    this.selection.tidy()
    this.document.editor?.show(this.checks.findings, true)
    this.#tell('checked')
  }

  #hearGround(ground: GroundReport): void {
    if (!this.checks.result) this.front.use(packOfDay(ground.packs, this.document.annotations.reported))
    this.checks.useGround(ground)
  }
}
