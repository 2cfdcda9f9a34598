import type { IncomingMessage, ServerResponse } from 'node:http'

/** The file that a request's path names inside the folder (an index.html for a folder), or null. Never throws. */
export function fileFor(folder: string, url: string): { readonly file: string; readonly size: number } | null
/** Serves one request. `mirror`: where places of countries are fetched from, in place of GeoNames. */
export function answer(folder: string, request: IncomingMessage, response: ServerResponse, mirror?: string): void
/** Serves a folder on loopback at `port` (default 4180), or at the next free one where it is taken; 0 for any. */
export function serve(
  folder: string,
  port?: number,
  tries?: number,
  mirror?: string,
): Promise<{ readonly address: string; close(): Promise<void> }>
