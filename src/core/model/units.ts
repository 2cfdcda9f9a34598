/** Units, and what a figure is a limit or a guess of. */
export type LengthUnit = 'km' | 'mi' | 'nmi' | 'm' | 'yd' | 'ft'
export type AreaUnit = 'km2' | 'mi2' | 'ha' | 'acre' | 'm2'
export type Bound = 'exact' | 'about' | 'within' | 'more-than' | 'range'
