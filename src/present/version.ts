/** The program's version, as in package.json: verdicts and downloads carry it. */
export const version = '0.1.0'
