/** The worker of `groundline/worker`, for who starts it himself: `groundline/worker-thread`. */
import { answerer, type Request } from './answer.ts'

const answer = answerer()

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => self.postMessage(await answer(data))
