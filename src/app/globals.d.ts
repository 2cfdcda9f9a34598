/** The version in package.json, put in by the build. */
declare const __GROUNDLINE_VERSION__: string
