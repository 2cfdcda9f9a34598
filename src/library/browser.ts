/**
 * The library for a page: no Node, and nothing loaded that a text does not need.
 *
 *   import { check, loadGround } from 'groundline/browser'
 *   const ground = await loadGround({ data: '/groundline-data/' })
 *   const { findings } = await check('The base, 45 km east of Raqqa ...', ground, { date: '2016-06-22' })
 */
export type * from '../core/model.ts'
export { check } from './check.ts'
export type { BrowserCheckOptions } from './check.ts'
export { loadGround } from './ground.ts'
export type { Fetch, GroundOptions } from './ground.ts'
export type { UiLanguage } from './words.ts'
export { countVerdicts, diagnosticsOf, isAtLeast, severityOf } from '../present/diagnostics.ts'
export type { Diagnostic, Severity } from '../present/diagnostics.ts'
