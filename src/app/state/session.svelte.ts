import { getContext, setContext } from 'svelte'
import type { CheckResult, Extent } from '../../core/model.ts'
import type { Annotations } from './annotations.ts'
import { noAnnotations } from './annotations.ts'
import type { DraftEditor } from '../editor/draft-editor.ts'
import { exampleText } from '../example.ts'
import { strings } from '../strings.ts'
import type { Checker } from '../kernel/checker.ts'
import { openChecker } from '../kernel/checker.ts'
import { Checks } from '../kernel/checks.svelte.ts'
import type { Asked } from '../kernel/checks.svelte.ts'
import { Drafts } from './drafts.svelte.ts'
import type { OpenDraft } from './drafts.svelte.ts'
import { countsOf, nextOpen, withKeys } from './findings.ts'
import type { KeyedFinding } from './findings.ts'
import { FrontDayState } from '../kernel/front-day.svelte.ts'
import type { BaseMap, GroundReport, LocatorMap, Replies, Reply } from '../kernel/calls.ts'
import { heard } from '../kernel/message.ts'
import type { Hearers } from '../kernel/message.ts'
import type { Desks } from '../kernel/ports.ts'
import { Notices } from '../kernel/notices.svelte.ts'
import type { OnlinePage } from '../kernel/online-page.ts'
import { packFor, packOfDay } from '../kernel/pack-of.ts'
import { Theme } from '../kernel/theme.svelte.ts'

export type View = 'draft' | 'claims' | 'map'

/** Brought by `furnish`: what works on these is shown after it. */
export interface Session extends Desks {}

/** All that the parts of the page share. */
export class Session {
  readonly notices = new Notices()
  readonly theme = new Theme()
  readonly drafts = new Drafts()
  readonly front = new FrontDayState({
    day: (packId, date) => this.#checker.front(packId, date),
    change: (packId, from, to) => this.#checker.change(packId, from, to),
  })
  /** Whether `furnish` has been called. */
  furnished = $state(false)
  editor = $state.raw<DraftEditor | null>(null)
  draft = $state.raw<OpenDraft>({ id: '', text: '', annotations: noAnnotations })
  annotations = $state.raw<Annotations>(noAnnotations)
  isEmpty = $state(true)
  /** A draft that is shown and not edited, on a page without an editor. */
  reading = $state.raw<OpenDraft | null>(null)

  readonly #checker: Checker
  readonly checks: Checks
  readonly findings = $derived.by(() => {
    const { result } = this.checks
    return result ? withKeys(result, this.annotations.keeps) : []
  })
  readonly counts = $derived(countsOf(this.findings))
  /** Null on every page that may not connect out. */
  online: OnlinePage | null = null

  /** Keys of findings. */
  selected = $state<string | null>(null)
  hovered = $state<string | null>(null)
  readonly active = $derived([...new Set([this.selected, this.hovered].filter((key) => key !== null))])
  agreeing = $state(false)
  /** Whether the list of keys is open. */
  keysShown = $state(false)
  view = $state<View>('draft')
  /** The theatre pack chosen by hand for the draft at hand; null: the one that it asks for. */
  packChoice = $state<string | null>(null)
  /** The ground of the map, for the window asked for last. */
  base = $state.raw<BaseMap | null>(null)
  /** Where in the world the map is, for the window asked for last. */
  locator = $state.raw<LocatorMap | null>(null)
  /** The map as a picture (a PNG's data URL), once it is drawn. */
  mapPicture: (() => Promise<string>) | null = null

  #timer = 0

  constructor(makeWorker: () => Worker) {
    this.#checker = openChecker(makeWorker, (reply) => heard(this.#hearers, reply))
    this.checks = new Checks(this.#checker, () => this.#asked())
    this.drafts.onFork = (from, to) => {
      if (this.draft.id !== from) return
      this.draft = { ...this.draft, id: to }
      if (this.furnished) void this.layers.keep()
      this.notices.say(strings.notices.forked, strings.notices.forkedDetail)
    }
    this.drafts.onChangedElsewhere = (id) => {
      if (this.draft.id === id) this.#offerNewer(id)
    }
  }

  /** Brings the desks, once. */
  furnish(desksOf: (session: Session, checker: Checker) => Desks): void {
    Object.assign(this, desksOf(this, this.#checker))
    this.furnished = true
    if (this.checks.result) this.review.noteFlagsSoon()
    this.#startOwn()
  }

  /** Called by the editor, once. */
  attach(editor: DraftEditor): void {
    this.editor = editor
    this.#textIsNew()
    // With the draft's day from the start: a check without it would be run, and thrown away.
    this.annotations = editor.annotations
    this.front.follow(this.annotations.reported)
    this.checks.now()
    this.#startOwn()
  }

  /** The user's own gazetteers and packs, which no page without an editor takes into account. */
  #startOwn(): void {
    if (!this.editor || !this.furnished) return
    void this.gazetteers.start()
    void this.packs.start()
  }

  /** Shows a draft that nobody edits here: nothing of it is kept, and the reader's own places and packs stay out. */
  read(draft: OpenDraft): void {
    this.checks.textChanged()
    this.reading = draft
    this.draft = draft
    this.annotations = draft.annotations
    this.isEmpty = draft.text === ''
    this.selected = null
    this.front.follow(draft.annotations.reported)
    this.checks.now()
  }

  textChanged(): void {
    this.#textIsNew()
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#takeTyped(), 220)
  }

  #textIsNew(): void {
    this.checks.textChanged()
    this.isEmpty = (this.editor?.length ?? 0) === 0
  }

  #takeTyped(): void {
    clearTimeout(this.#timer)
    this.#timer = 0
    this.save()
    this.checks.now()
  }

  annotationsChanged(): void {
    const now = this.editor?.annotations ?? noAnnotations
    const before = this.annotations
    if (now === before) return
    this.annotations = now
    this.front.follow(now.reported)
    this.save()
    const asks = now.reported !== before.reported || now.pins !== before.pins || now.places !== before.places
    if (asks) this.checks.now()
    else this.editor?.show(this.findings, false)
  }

  open(draft: OpenDraft): void {
    void this.leave()
    this.draft = draft
    this.selected = null
    this.packChoice = null
    this.checks.result = null
    this.editor?.open(draft.text, draft.annotations)
    if (this.furnished) void this.layers.follow()
  }

  select(key: string | null, reveal = true): void {
    this.selected = key
    if (key !== null && reveal) this.editor?.reveal(key)
  }

  /** To the next finding that asks for a look (-1: the one before), round the end; null where there is none. */
  step(by: 1 | -1): KeyedFinding | null {
    const next = nextOpen(this.findings, this.selected, by)
    if (next) this.select(next.key)
    return next
  }

  choosePack(id: string | null): void {
    this.packChoice = id
    this.checks.now()
  }

  askBase(extent: Extent): void {
    this.mapView.asked = extent
    this.#checker.base(extent, this.mapView.settings.viewpoint)
  }

  askLocator(extent: Extent): void {
    this.#checker.locator(extent)
  }

  #offerNewer(id: string): void {
    const run = async () => {
      await this.leave()
      const newer = this.drafts.find(id)
      if (newer) this.open(newer)
    }
    this.notices.say(strings.notices.elsewhere, strings.notices.elsewhereDetail, {
      label: strings.notices.showNewer,
      run,
    })
  }

  /** Writes what waits, and what was typed just now, before the draft is left. */
  leave(): Promise<void> {
    if (this.#timer !== 0) this.#takeTyped()
    return this.drafts.flush()
  }

  /** Keeps the draft as it stands. */
  save(): void {
    if (!this.editor || this.#isPristine(this.editor.text)) return
    this.drafts.save(this.draft.id, this.editor.text, this.annotations)
  }

  /** The example as it came is not worth keeping. */
  #isPristine(text: string): boolean {
    const { keeps, pins, places, drawings } = this.annotations
    const layers = this.furnished ? this.layers.list.length : 0
    const isKept = this.drafts.list.some(({ id }) => id === this.draft.id)
    const said = keeps.length + Object.keys(pins).length + places.length + drawings.length + layers
    return !isKept && text === exampleText && said === 0
  }

  readonly #hearers: Hearers<Replies> = {
    ground: ({ ground }) => this.#hearGround(ground),
    checked: ({ version, result }) => {
      if (this.checks.receive(version, result)) this.#show(result)
    },
    front: ({ day }) => this.front.receive(day),
    change: ({ change }) => this.front.receiveChange(change),
    base: ({ base }) => this.#hearBase(base),
    locator: ({ locator }) => void (this.locator = locator),
    own: (reply) => this.#hearOwn(reply),
    place: ({ id, detail }) => this.places.receive(id, detail),
    compared: ({ version, comparison }) => this.comparing.hear(version, comparison),
    failed: (reply) => this.#hearFailure(reply),
  }

  #asked(): Asked | null {
    const text = this.reading?.text ?? this.editor?.text
    const { reported, pins, places } = this.annotations
    return text === undefined ? null : { text, options: { date: reported, pins, packId: this.packChoice }, places }
  }

  #show(result: CheckResult): void {
    this.front.named = result.days ?? []
    this.front.use(packFor(result, this.checks.ground?.packs ?? [], this.annotations.reported))
    this.front.request()
    if (!this.findings.some(({ key }) => key === this.selected)) this.selected = null
    this.editor?.show(this.findings, true)
    if (this.furnished) this.review.noteFlagsSoon()
  }

  #hearGround(ground: GroundReport): void {
    if (!this.checks.result) this.front.use(packOfDay(ground.packs, this.annotations.reported))
    this.checks.useGround(ground)
  }

  /** What was checked before is checked again: other places are known now. */
  #hearOwn({ loaded, faults }: Reply<'own'>): void {
    void this.gazetteers.opened(loaded, faults)
    this.checks.now()
  }

  #hearBase(base: BaseMap): void {
    this.base = base
    this.mapView.answered(base.extent)
  }

  #hearFailure({ what, message }: Reply<'failed'>): void {
    this.notices.fail(strings.failures[what], strings.failures.detail(message))
    if (what === 'ground' || what === 'check') this.checks.fail(what)
    if (what === 'base') this.mapView.asked = null
  }
}

const contextKey = Symbol('session')

export function provideSession(session: Session): Session {
  return setContext(contextKey, session)
}

export function useSession(): Session {
  return getContext<Session>(contextKey)
}
