export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** By SPDX; '' where the package states none. */
  readonly licence: string
  /** "sha512-..." */
  readonly integrity: string
  readonly resolved: string
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

export interface DataFiles {
  readonly files: readonly {
    readonly id: string
    readonly file: string
    readonly version: string
    readonly licence: string
    readonly attribution: string
    readonly sha256?: string
  }[]
}

export function shippedPackages(lock: Lock): readonly ShippedPackage[]
export function isPermitted(licence: string): boolean
export function billOf(
  about: { readonly name: string; readonly version: string; readonly license: string },
  lock: Lock,
  manifest: DataFiles,
): string
