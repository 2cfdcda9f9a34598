/** What is shipped of others' work: packages by the lock file, data by its manifest; their licences, and a bill of all. */

/** Terms under which others' code may be shipped with ours. Fonts have terms of their own (OFL-1.1). */
const permitted =
  /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|EDL-1\.0|ISC|MIT|OFL-1\.1|Unlicense|Zlib)$/

/** What packages state in words that SPDX does not know, read in the licence that they carry. */
const asRead = { arc: 'BSD-2-Clause', 'splaytree-ts': 'BSD-3-Clause' }

/**
 * Packages that a user gets, by the parsed lock file (version 3): name, version, licence by SPDX, and the SHA-512 of what
 * was published. In the order of their names.
 */
export function shippedPackages(lock) {
  return shippedPaths(lock).map(({ path: _, ...one }) => one)
}

/** The same, each with where it lies from the folder of the lock file. */
export function shippedPaths({ packages }) {
  const found = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version, license, integrity, resolved }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return {
        path,
        name,
        version,
        licence: asRead[name] ?? license ?? '',
        integrity: integrity ?? '',
        resolved: resolved ?? '',
      }
    })
  const unique = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...unique.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

/** Whether the terms, or one of several that may be chosen, are permitted. */
export function isPermitted(licence) {
  const choices = licence.replace(/^\(|\)$/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((one) => permitted.test(one)))
}

/**
 * The bill of materials as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). The same for the same lock file and data:
 * it holds no time, no path and no random number.
 */
export function billOf({ name, version, license }, lock, manifest) {
  const components = [...shippedPackages(lock).map(packageIn), ...manifest.files.map(dataIn)]
  const component = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: terms(license) }
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components }
  return `${JSON.stringify(bill, null, 1)}\n`
}

function packageIn({ name, version, licence, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const sha512 = /^sha512-([\w+/=]+)$/.exec(integrity)?.[1]
  const hashes = sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {}
  return { type: 'library', 'bom-ref': purl, name, version, purl, licenses: terms(licence), ...hashes }
}

function dataIn({ id, file, version, licence, attribution, sha256 }) {
  const hashes = sha256 ? { hashes: [{ alg: 'SHA-256', content: sha256 }] } : {}
  const terms = [{ license: { name: licence } }]
  return {
    type: 'data',
    'bom-ref': `data/${file}`,
    name: id,
    version,
    copyright: attribution,
    licenses: terms,
    ...hashes,
  }
}

function terms(licence) {
  if (/^[\w.-]+$/.test(licence)) return [{ license: { id: licence } }]
  return licence === '' ? [] : [{ expression: licence }]
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
