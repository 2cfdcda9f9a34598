/** Drawing and measuring on the map, as the page sees it. The tools themselves are loaded when they are first used. */
import type { Annotations } from '../../kernel/document/annotations.ts'
import type { Drawing, DrawingShape } from '../../../present/drawing.ts'
import type { Measure } from './measure.ts'

export const tools = ['select', 'point', 'line', 'front', 'polygon', 'distance', 'area'] as const
export type Tool = (typeof tools)[number]

interface Needs {
  annotations(): Annotations
  annotate(change: Partial<Annotations>): void
  showMap(): void
}

export class DrawDesk {
  /** Whether the tools are on the map. */
  open = $state(false)
  tool = $state<Tool>('select')
  /** The id of the drawing whose form is open. */
  selected = $state<string | null>(null)
  measured = $state.raw<Measure | null>(null)
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  get all(): readonly Drawing[] {
    return this.#needs.annotations().drawings
  }

  find(id: string): Drawing | null {
    return this.all.find((one) => one.id === id) ?? null
  }

  start(tool: Tool = 'select'): void {
    this.open = true
    this.use(tool)
    this.#needs.showMap()
  }

  use(tool: Tool): void {
    this.tool = tool
    this.measured = null
    if (tool !== 'select') this.selected = null
  }

  close(): void {
    this.open = false
    this.selected = null
    this.measured = null
  }

  /** One step of the draft's history; of no step where nothing has changed. */
  put(drawing: Drawing): void {
    const known = this.all.some(({ id }) => id === drawing.id)
    const drawings = known ? this.all.map((one) => (one.id === drawing.id ? drawing : one)) : [...this.all, drawing]
    this.#needs.annotate({ drawings })
  }

  putAll(drawings: readonly Drawing[]): void {
    this.#needs.annotate({ drawings: [...this.all, ...drawings] })
  }

  remove(id: string): void {
    if (this.selected === id) this.selected = null
    this.#needs.annotate({ drawings: this.all.filter((one) => one.id !== id) })
  }

  newId(): string {
    return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
  }
}

export const isShape = (tool: Tool): tool is DrawingShape =>
  tool === 'point' || tool === 'line' || tool === 'front' || tool === 'polygon'
