/** Who may ask the small server: pages under a loopback name, of its own origin. */

/** A name of this machine alone: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 and 127.0.0.0/8, ::1. */
const loopback = /^(?:(?:[a-z0-9-]+\.)*localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a request is refused, by its headers. A name that only leads here (DNS rebinding) would let another site read
 * what is served; a page of another origin, or of none, has no business here. The port may be that of a tunnel.
 */
export function isStranger({ host = '', origin }) {
  if (!loopback.test(host)) return true
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
}
