/** The findings in the text: underlines that move with it while it is edited. */
import { ChangeSet, StateEffect, StateField } from '@codemirror/state'
import type { ChangeDesc, EditorState, Extension, Range, Text } from '@codemirror/state'
import { Decoration, EditorView, WidgetType } from '@codemirror/view'
import type { DecorationSet } from '@codemirror/view'
import type { Span, Verdict } from '../../../core/model.ts'
import type { ShownVerdict } from '../../../present/verdict-marks.ts'
import { shownVerdict, verdictMarks } from '../../../present/verdict-marks.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'

export interface Underlined {
  readonly findings: readonly KeyedFinding[]
  /** The text that the findings speak of. */
  readonly checked: Text
  /** What has changed in it since. */
  readonly since: ChangeDesc
}

interface Shown extends Underlined {
  readonly active: ReadonlySet<string>
  readonly agreeing: boolean
}

interface Showing {
  readonly findings: readonly KeyedFinding[]
  /** Whether they come from a check of the text as it stands; else only what was kept has changed. */
  readonly fresh: boolean
}

const setFindings = StateEffect.define<Showing>()
const setActive = StateEffect.define<ReadonlySet<string>>()
const setAgreeing = StateEffect.define<boolean>()

const field = StateField.define<Shown>({
  create: ({ doc }) => ({
    findings: [],
    checked: doc,
    since: ChangeSet.empty(doc.length),
    active: new Set(),
    agreeing: false,
  }),
  update(shown, { changes, docChanged, effects, newDoc }) {
    let next = docChanged ? { ...shown, since: shown.since.composeDesc(changes) } : shown
    for (const effect of effects) {
      if (effect.is(setActive)) next = { ...next, active: effect.value }
      if (effect.is(setAgreeing)) next = { ...next, agreeing: effect.value }
      if (!effect.is(setFindings)) continue
      const checked = effect.value.fresh ? { checked: newDoc, since: ChangeSet.empty(newDoc.length) } : {}
      next = { ...next, findings: effect.value.findings, ...checked }
    }
    return next
  },
})

const decorated = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, { state, startState, changes }) {
    const shown = state.field(field)
    const before = startState.field(field, false)
    const same =
      before?.findings === shown.findings && before.active === shown.active && before.agreeing === shown.agreeing
    return same ? set.map(changes) : draw(shown, state.doc.length)
  },
  provide: (self) => EditorView.decorations.from(self),
})

export function underlines(): Extension {
  return [field, decorated]
}

/** Effects that show other findings, mark some as active, or show the agreeing ones too. */
export const showFindings = (showing: Showing) => setFindings.of(showing)
export const showActive = (keys: readonly string[]) => setActive.of(new Set(keys))
export const showAgreeing = (yes: boolean) => setAgreeing.of(yes)

/** Where a span of the checked text stands now; null where its words have been changed since. */
export function nowAt(state: EditorState, { from, to }: Span): Span | null {
  const { checked, since } = state.field(field)
  if (to > checked.length) return null
  const now = { from: since.mapPos(from, 1), to: since.mapPos(to, from === to ? 1 : -1) }
  if (now.to < now.from) return null
  return checked.sliceString(from, to) === state.sliceDoc(now.from, now.to) ? now : null
}

/** Where each finding begins now, changed or not. */
export function startsOf(state: EditorState): ReadonlyMap<string, number> {
  const { findings, since } = state.field(field)
  return new Map(findings.map(({ key, finding }) => [key, since.mapPos(Math.min(finding.from, since.length), 1)]))
}

function draw({ findings, since, active, agreeing }: Shown, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { key, finding, keep } of findings) {
    const isActive = active.has(key)
    if (!isActive && (keep || (finding.verdict === 'agrees' && !agreeing))) continue
    const from = since.mapPos(Math.min(finding.from, since.length), 1)
    const to = Math.min(since.mapPos(Math.min(finding.to, since.length), -1), length)
    if (to <= from) continue
    ranges.push(markOf(key, finding.verdict, keep !== null, isActive).range(from, to))
    if (!keep) ranges.push(signOf(key, finding.verdict, shownVerdict(finding)).range(to))
  }
  return Decoration.set(ranges, true)
}

function markOf(key: string, verdict: Verdict, kept: boolean, active: boolean): Decoration {
  const names = ['mark', kept ? 'mark-kept' : `mark-${verdict}`, ...(active ? ['mark-active'] : [])]
  return Decoration.mark({ class: names.join(' '), attributes: { 'data-finding': key } })
}

function signOf(key: string, verdict: Verdict, shown: ShownVerdict): Decoration {
  return Decoration.widget({ widget: new Sign(key, verdict, shown), side: 1 })
}

/** The small cross, tilde or question mark after an underline: the verdict without its colour. */
class Sign extends WidgetType {
  readonly key: string
  readonly verdict: Verdict
  readonly shown: ShownVerdict

  constructor(key: string, verdict: Verdict, shown: ShownVerdict) {
    super()
    this.key = key
    this.verdict = verdict
    this.shown = shown
  }

  override eq(other: Sign): boolean {
    return other.key === this.key && other.shown === this.shown
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = `sign sign-${this.verdict}`
    sign.dataset['finding'] = this.key
    sign.setAttribute('aria-hidden', 'true')
    sign.textContent = verdictMarks[this.shown]
    return sign
  }

  override ignoreEvent(): boolean {
    return false
  }
}
