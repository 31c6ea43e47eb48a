/** The background's one answer. It keeps nothing between two messages, so the browser may stop it at any moment. */

import { type Article, isArticle, texts } from '../../src/article.ts';
import { type Analysed, type AnalyseReply, asksForAnalysis } from '../platform/messages.ts';

export interface Analyst {
  /** The extension's own id: nobody else is answered. */
  ownId: string;
  /** `atOnce`: without guesses, where those would have to be waited for. */
  analyse(article: Article, atOnce: boolean): Promise<Analysed>;
}

/** More text than this is not analysed, in UTF-16 units; the content script reads a body to 200,000. */
export const MOST_CHARACTERS = 300_000;

const sizeOf = (article: Article) => texts(article).reduce((sum, { text }) => sum + text.length, 0);

async function reply(article: unknown, atOnce: boolean, analyst: Analyst): Promise<AnalyseReply> {
  if (!isArticle(article)) return { ok: false, code: 'bad-input', message: 'the message does not carry an article' };
  const size = sizeOf(article);
  if (size > MOST_CHARACTERS) return { ok: false, code: 'too-large', message: `${size} of at most ${MOST_CHARACTERS} characters` };
  try {
    return { ok: true, ...(await analyst.analyse(article, atOnce)) };
  } catch (error) {
    return { ok: false, code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The reply to a message from `sender`; undefined when it is not ours to answer. Never rejects. */
export function answer(message: unknown, sender: { id?: string | undefined }, analyst: Analyst): Promise<AnalyseReply> | undefined {
  return sender.id === analyst.ownId && asksForAnalysis(message) ? reply(message.article, message.atOnce === true, analyst) : undefined;
}
