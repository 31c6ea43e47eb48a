/** The page as the opened panel knows it: the article, and the way back from each of its texts to the page. */

import type { Article } from '../../src/article.ts';
import { type Cleaned, clean } from '../../src/extract/clean.ts';
import { readPage, type Source } from '../../src/extract/dom/read.ts';
import type { Piece } from '../../src/extract/draft.ts';

export interface PageStory {
  article: Article;
  origins: Cleaned['origins'];
  repeats: Cleaned['repeats'];
  pieces: readonly Piece[];
  /** One for each piece. */
  sources: readonly Source[];
}

/** How long an article's page may take to bring its text, and any other page, in milliseconds. */
export const PATIENCE = { article: 10_000, other: 1_500 };
/** Changes of the page within this time are read once, in milliseconds. */
const PAUSE = 200;

/** The story as the page stands now; its `blocks` are empty when there is none. */
export function readStory(document: Document, url: string): PageStory {
  const view = document.defaultView;
  const isHidden = (element: Element): boolean => {
    const style = view?.getComputedStyle(element);
    return style !== undefined && (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse');
  };
  const { draft, sources } = readPage(document, { url, isHidden });
  const { article, origins, repeats } = clean(draft);
  return { article, origins, repeats, pieces: draft.pieces, sources };
}

/** The story as soon as `read` finds one with a body, else the last reading when patience has run out; rejects on abort. */
export function awaitStory(document: Document, read: () => PageStory, signal: AbortSignal, patience: number): Promise<PageStory> {
  return new Promise((resolve, reject) => {
    let story = read();
    if (story.article.blocks.length > 0 || signal.aborted) {
      resolve(story);
      return;
    }
    let pause: ReturnType<typeof setTimeout> | undefined;
    const finish = (settle: () => void) => {
      observer.disconnect();
      clearTimeout(pause);
      clearTimeout(limit);
      settle();
    };
    const again = () => {
      pause = undefined;
      try {
        story = read();
        if (story.article.blocks.length > 0) finish(() => resolve(story));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const observer = new MutationObserver(() => {
      pause ??= setTimeout(again, PAUSE);
    });
    const limit = setTimeout(() => finish(() => resolve(story)), patience);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => finish(() => reject(signal.reason)), { once: true });
  });
}
