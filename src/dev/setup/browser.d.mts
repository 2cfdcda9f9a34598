/** The path of a Chrome or Chromium that starts; gets one where there is none, else throws with what to install. */
export function findBrowser(): Promise<string>
