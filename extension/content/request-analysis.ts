/** The one question to the background, which the browser may have stopped at any moment. */

import type { Article } from '../../src/article.ts';
import { LoadFailure } from '../panel/ports.ts';
import { type Analysed, type AnalyseRequest, isAnalyseReply } from '../platform/messages.ts';

export interface Background {
  ask(request: AnalyseRequest): Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
}

/**
 * After this time without an answer the question counts as lost, in milliseconds: a browser that is just stopping the
 * background may drop it without a word. The second question has twice the time, as the first may only have been slow.
 */
const PATIENCE = 8_000;

/** The answer, or a rejection when the signal aborts or nothing was heard in time. */
function inTime(answer: Promise<unknown>, signal: AbortSignal, patience: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new LoadFailure('background', 'no answer in time')), patience);
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
    });
  });
}

/** The analysis of an article, `atOnce` without guesses where those would have to be waited for. Asks a second time when the first question went unheard; rejects with a `LoadFailure`. */
export async function requestAnalysis(
  article: Article,
  background: Background,
  signal: AbortSignal,
  atOnce = false,
  patience = PATIENCE,
): Promise<Analysed> {
  // What was removed is not analysed, and it may be long.
  const request: AnalyseRequest = {
    type: 'content-to-background:analyse',
    article: { ...article, removed: [] },
    ...(atOnce && { atOnce }),
  };
  let detail = '';
  for (let attempt = 0; attempt < 2 && background.isAlive(); attempt++) {
    try {
      const reply = await inTime(background.ask(request), signal, patience * (attempt + 1));
      if (isAnalyseReply(reply)) {
        if (reply.ok) return reply;
        throw new LoadFailure(reply.code, reply.message);
      }
      detail = 'the answer was not understood';
    } catch (error) {
      if (error instanceof LoadFailure || signal.aborted) throw error;
      detail = error instanceof Error ? error.message : String(error);
    }
  }
  throw new LoadFailure(background.isAlive() ? 'background' : 'orphaned', detail);
}
