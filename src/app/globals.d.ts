/** The version in package.json, put in by the build. */
declare const __GROUNDLINE_VERSION__: string
/** Data file -> a hash of what it holds, put in by the build; empty in tests. */
declare const __GROUNDLINE_DATA__: Readonly<Record<string, string>>
