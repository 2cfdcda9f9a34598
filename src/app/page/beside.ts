/** What stands beside the editor and its check, loaded at once and apart from them: a draft can be written without. */
export { features, otherFeatures } from './features.ts'
export { default as Findings } from '../features/findings/Findings.svelte'
export { default as Leader } from '../features/findings/Leader.svelte'
export { default as Peek } from '../features/findings/Peek.svelte'
export { default as Panels } from '../ui/Panels.svelte'
export { default as Rest } from './Rest.svelte'
