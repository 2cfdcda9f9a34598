export const offline = {
  heading: 'Without a network',
  none: 'This browser does not let the page keep itself for use without a network.',
  keeping: 'The page is being kept for use without a network.',
  ready: (size: string) => `Works without a network${size ? `; ${size} kept in this browser` : ''}.`,
  newer: 'A new version is ready',
  newerDetail: 'Your draft is saved first.',
  reload: 'Reload',
  missing: 'A part of the page could not be loaded',
  missingDetail:
    'The network is gone, or a newer version has taken its place. Your draft is saved before the page is loaded again.',
}
