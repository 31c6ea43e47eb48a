/** The story while the panel is open: read, waited for where it is late, and read again where the page changes it. */

import type { Article } from '../../src/article.ts';
import { LoadFailure, type Story } from '../panel/ports.ts';
import type { Analysed } from '../platform/messages.ts';
import { createPasses } from './passes.ts';
import type { PageStory } from './read-story.ts';
import { isSameStory, saysTheSame } from './same-story.ts';
import { createWatch } from './watch.ts';

export interface FollowParts {
  document: Document;
  signal: AbortSignal;
  /** The story as the page stands now; its `blocks` are empty when there is none. */
  read(): PageStory;
  /** True when the page says that it is an article. */
  isArticle(): boolean;
  /** `atOnce`: without guesses, where those would have to be waited for. */
  analyse(article: Article, signal: AbortSignal, atOnce: boolean): Promise<Analysed>;
  /** Takes marks and hidden repeats out of the page, before another reading of it is shown. */
  clear(): void;
  /** What the page's paragraphs, repeats and marks are from now on, and what of them goes to the panel. */
  adopt(story: PageStory, how: 'read' | 'unchanged'): void;
  /** What the panel is to show of an adopted story, with this analysis. */
  present(story: PageStory, analysed: Analysed): Story;
  /** Has the panel load anew, as for another story. */
  reload(): void;
  /** Has the panel show another reading or analysis of the story that it shows. */
  update(story: Story): void;
  /** Told of every change in what is watched. */
  touched(): void;
  failed(error: unknown): void;
}

export interface Following {
  /** The story for the panel; rejects with a `LoadFailure`. */
  load(stop: AbortSignal): Promise<Story>;
  /** To be called when the address has changed: what the page shows is looked at again. */
  navigated(): void;
  /** To be called when the story that is shown would now be analysed otherwise. */
  analyseAgain(): void;
}

/** How long an article's page may take to bring its text, and any other page, in milliseconds. */
export const PATIENCE = { article: 10_000, other: 1_500 };

/** A following that reads nothing before `load`. */
export function followStory(parts: FollowParts): Following {
  const { signal, read, reload } = parts;
  /** The reading that the panel shows, with its analysis; absent while it shows none. */
  let shown: PageStory | undefined;
  let waiting: ((story: PageStory) => void) | undefined;
  /** The signal of what is being loaded or analysed now. */
  let busy: AbortSignal | undefined;
  let hasMissed = false;
  /** What the analysis under way was asked for has changed since. */
  let isStale = false;
  /** The address has changed since the panel was told of a story. */
  let hasMoved = false;
  /** The panel says that there is no text. */
  let saysNone = false;

  /** Keeps passes off while `work` is done; what they would have seen is looked at afterwards. */
  async function busily<T>(stop: AbortSignal, work: () => Promise<T>): Promise<T> {
    busy = stop;
    try {
      return await work();
    } finally {
      if (busy === stop) busy = undefined;
      if (hasMissed && !busy && !signal.aborted) passes.request();
    }
  }

  const passes = createPasses(() => void pass().catch(parts.failed));
  const watch = createWatch(parts.document, passes.request, parts.touched);
  signal.addEventListener('abort', () => {
    passes.stop();
    watch.stop();
  });

  function look(): PageStory {
    const story = read();
    watch.on(story.article.blocks.flatMap(({ id }) => story.sources[story.origins[id]?.[0] ?? -1]?.element ?? []));
    return story;
  }

  /** The story as soon as there is one with a body, else the last reading when patience has run out; rejects on abort. */
  function wait(first: PageStory, patience: number, stop: AbortSignal): Promise<PageStory> {
    let last = first;
    return new Promise<PageStory>((resolve, reject) => {
      const settle = (how: () => void) => {
        clearTimeout(limit);
        if (waiting === heed) waiting = undefined;
        how();
      };
      const heed = (story: PageStory) => {
        last = story;
        if (story.article.blocks.length > 0) settle(() => resolve(story));
      };
      const limit = setTimeout(() => settle(() => resolve(last)), patience);
      stop.addEventListener('abort', () => settle(() => reject(stop.reason as Error)), { once: true });
      waiting = heed;
    });
  }

  async function pass(): Promise<void> {
    hasMissed = busy !== undefined && waiting === undefined;
    if (hasMissed) return;
    const story = look();
    const hasText = story.article.blocks.length > 0;
    if (waiting) waiting(story);
    else if (!hasText) {
      // A page that takes its text away and stays where it is may be about to put it back; one that has moved on will not.
      if (shown && hasMoved) reload();
    } else if (shown ? !isSameStory(story.article, shown.article) : saysNone) reload();
    else if (!shown) return;
    else if (!saysTheSame(story, shown)) await renew(story);
    else {
      shown = story;
      parts.adopt(story, 'unchanged');
    }
  }

  /** The same story says something new, or something new is to be said of it. */
  async function renew(story: PageStory): Promise<void> {
    let analysed: Analysed;
    try {
      do {
        isStale = false;
        analysed = await busily(signal, () => parts.analyse(story.article, signal, false));
      } while (isStale);
    } catch (error) {
      // What the panel shows is still what the page said a moment ago: better than a message in its place.
      if (error instanceof LoadFailure || signal.aborted) return;
      throw error;
    }
    // A reading that the reader asked for meanwhile is newer still.
    if (busy || signal.aborted || !shown) return;
    if (shown !== story) {
      shown = story;
      parts.clear();
      parts.adopt(story, 'read');
    }
    parts.update(parts.present(story, analysed));
  }

  function analyseAgain(): void {
    isStale = busy !== undefined;
    if (shown && !busy) void renew(shown).catch(parts.failed);
  }

  async function begin(stop: AbortSignal): Promise<Story> {
    const isArticle = parts.isArticle();
    const first = look();
    const hasText = first.article.blocks.length > 0;
    const story = hasText ? first : await wait(first, PATIENCE[isArticle ? 'article' : 'other'], stop);
    if (story.article.blocks.length === 0) {
      parts.adopt(story, 'read');
      saysNone = true;
      throw new LoadFailure(isArticle ? 'no-text' : 'not-an-article');
    }
    const answer = parts.analyse(story.article, stop, true);
    // While the background works: measuring the page's layout takes its time too.
    parts.adopt(story, 'read');
    const analysed = await answer;
    // The panel shows what is known, and the guesses when they are there.
    isStale ||= analysed.withoutGuesses === true;
    shown = story;
    return parts.present(story, analysed);
  }

  return {
    async load(stop) {
      parts.clear();
      shown = undefined;
      hasMoved = false;
      saysNone = false;
      isStale = false;
      const story = await busily(stop, () => begin(stop));
      if (isStale) analyseAgain();
      return story;
    },
    navigated() {
      hasMoved = true;
      passes.request();
    },
    analyseAgain,
  };
}
