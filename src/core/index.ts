export * from './model.ts'
export { check } from './check.ts'
