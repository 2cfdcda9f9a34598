/** Every word of the interface, in one place: another language is another object of this shape. */
export { en as strings } from './strings/en.ts'
