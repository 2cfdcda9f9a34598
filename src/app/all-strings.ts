/** Every word of the interface, for what is loaded when it is asked for: see strings.ts. */
export { en as strings } from './strings/en.ts'
