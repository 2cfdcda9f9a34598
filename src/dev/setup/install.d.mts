/** Stops with one line where Node is too old for the packages. */
export function requireNode(version?: string): void
/** Does nothing where the packages of the lock file are there already. */
export function install(): Promise<void>
