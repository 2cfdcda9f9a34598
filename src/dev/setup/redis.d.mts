/** The path of a redis-server that starts, installed where it may be; null where none can be had. */
export function findRedis(): Promise<string | null>
