/** Builds the named parts (Data, Site, Command, Types), or all: `force` builds also what looks up to date. */
export function build(options?: { readonly force?: boolean; readonly only?: readonly string[] }): Promise<void>
