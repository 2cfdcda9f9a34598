export interface RunOptions {
  /** Keep the output instead of letting it through. */
  readonly quiet?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Ends a program that hangs; 0 for never. */
  readonly timeoutMs?: number
}

export interface Ran {
  readonly code: number
  readonly output: string
}

/** The repository's folder. */
export const root: string
/** A mistake of the surroundings, to be said in one line without a stack. */
export class SetupError extends Error {}
/** One line for people, on standard error. */
export function say(line: string): void
/** Runs a program in the repository's folder, without standard input. */
export function run(command: string, args: readonly string[], options?: RunOptions): Promise<Ran>
/** Runs a program that an installed package brings, by its script. */
export function tool(name: string, script: string, args: readonly string[], options?: RunOptions): Promise<Ran>
/** Runs a TypeScript file of ours. */
export function typescript(file: string, args?: readonly string[], options?: RunOptions): Promise<Ran>
/** The file of a program on the path, or null. */
export function onPath(name: string): string | null
