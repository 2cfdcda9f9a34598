/** The command cannot do its work: one line for people that names the place and what to do. Exit code 2. */
export class Failure extends Error {}
