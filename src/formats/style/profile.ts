/** A desk's house style: what is not named is not looked at. */

export interface Spelling {
  /** As the desk writes it. */
  readonly use: string
  /** As it does not. */
  readonly not: readonly string[]
}

export interface StyleProfile {
  /** Which figure comes first where both are given. */
  readonly first?: 'km' | 'miles'
  /** `required`: every length from 1 km on has its conversion in brackets; `none`: no conversions. */
  readonly conversion?: 'required' | 'none'
  /** How a conversion is rounded: to whole units, to two digits, or from 20 on to the next 5. */
  readonly round?: 'whole' | 'two-digits' | 'five'
  /** "km" and "mi", or "kilometres" and "miles". */
  readonly units?: 'short' | 'long'
  readonly spellings?: readonly Spelling[]
}
