/** What the author does about findings: fixes, keeps, pins. Each is an annotation, and stands in the trail. */
import type { DataVersion, Fix } from '../../../core/model.ts'
import type { TrailEvent } from '../../../present/trail.ts'
import type { DraftEditor } from '../../kernel/document/editor-port.ts'
import { strings } from '../../strings.ts'
import type { Annotations } from '../../kernel/document/annotations.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import { noteFix, noteFlags, noteKeep, withoutKeep } from '../../kernel/document/trail.ts'

/** What a review sees of the page, as it stands when it looks. */
export interface ReviewDesk {
  readonly findings: readonly KeyedFinding[]
  readonly annotations: Annotations
  readonly editor: DraftEditor | null
  /** What was checked against. */
  readonly data: readonly DataVersion[]
  /** Whether the findings are those of the text as it stands. */
  readonly upToDate: boolean
  readonly notices: Notices
}

/** A flag must stand this long to go into the trail: what was only being typed does not. */
const flagAfterMilliseconds = 2_000

export class Review {
  readonly #desk: () => ReviewDesk
  #timer = 0

  constructor(desk: () => ReviewDesk) {
    this.#desk = desk
  }

  apply(fix: Fix): void {
    const { findings, annotations, editor, notices } = this.#desk()
    const keyed = findings.find(({ finding }) => finding.fixes.includes(fix))
    const note = (before: string) => (keyed ? noteFix(annotations, this.#event(keyed), before, fix.insert) : {})
    if (editor?.apply(fix, note)) notices.say(strings.notices.fixed(fix.label), strings.notices.fixedDetail)
    else notices.fail(strings.notices.fixGone, strings.notices.fixGoneDetail)
  }

  keep(key: string, reason: string): void {
    const { findings, annotations, editor } = this.#desk()
    const found = findings.find((one) => one.key === key)
    if (!found) return
    const { quote, verdict, message } = found.finding
    const kept = { key, reason, at: new Date().toISOString(), quote, verdict, message }
    const keeps = [...annotations.keeps.filter((one) => one.key !== key), kept]
    editor?.annotate({ keeps, ...noteKeep(annotations, this.#event(found), reason) })
  }

  unkeep(key: string): void {
    const { annotations, editor } = this.#desk()
    const keeps = annotations.keeps.filter((one) => one.key !== key)
    editor?.annotate({ keeps, ...withoutKeep(annotations, key) })
  }

  /** Says which place a written name means; null takes the pin out again. */
  pin(name: string, placeId: string | null): void {
    const { annotations, editor } = this.#desk()
    const { [name]: _, ...others } = annotations.pins
    editor?.annotate({ pins: placeId === null ? others : { ...others, [name]: placeId } })
  }

  /** To be called after each check. */
  noteFlagsSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#noteFlags(), flagAfterMilliseconds)
  }

  #noteFlags(): void {
    const { findings, annotations, editor, upToDate } = this.#desk()
    if (!upToDate) return
    const flags = noteFlags(
      annotations,
      findings.filter(({ keep }) => !keep).map((one) => this.#event(one)),
    )
    if (flags !== annotations.flags) editor?.flag(flags)
  }

  #event({ key, finding }: KeyedFinding): TrailEvent {
    return { time: new Date().toISOString(), key, finding, data: this.#desk().data }
  }
}
