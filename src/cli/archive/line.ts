/** Lines of JSONL, as every part of an archive writes them. */
import { writerFor } from '../writers.ts'

export const lineWriter = writerFor('jsonl', { colour: false, width: 100, least: 'all', brief: false, language: 'en' })
