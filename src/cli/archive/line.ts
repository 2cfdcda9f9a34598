/** Lines of JSONL, as every part of an archive writes them. */
import { writerFor } from '../output/writers.ts'

export const lineWriter = writerFor('jsonl', { colour: false, width: 100, least: 'all', brief: false, language: 'en' })
