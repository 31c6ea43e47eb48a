/** What the panel knows of the reader's library, and what it can do to it. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Span } from '../../src/article.ts';
import { factsOf, rowOfName, rowsOfGlossary, sentenceAt } from '../../src/keeping/exports/rows.ts';
import type { Keepable } from '../../src/keeping/kept.ts';
import { keptId, nameId } from '../../src/keeping/kept.ts';
import type { KeepingAct, KeepingView } from '../../src/keeping/view.ts';
import { namesOf } from './copied.ts';
import type { LibraryPort } from './library-port.ts';
import { englishOf } from './names.ts';
import type { Point } from './points.ts';
import type { PagePort, Story } from './ports.ts';
import { isolate } from './words.ts';

/** A message that stands in the panel until the reader or the next one takes it away. */
export interface Said {
  key: string;
  /** What fills $1. */
  about?: string;
}

export interface KeepingModel {
  /** False where nothing can be kept; messages are shown all the same. */
  canKeep: boolean;
  view: ReadonlySignal<KeepingView>;
  said: ReadonlySignal<Said | null>;
  say(said: Said | null): void;
  /** Asks what of this story is kept, and marks its pinned names. */
  look(story: Story): Promise<void>;
  /** Saves, or takes back what is saved. */
  toggleSaved(story: Story, thing: Keepable): Promise<void>;
  /** Pins, or takes the pin away. */
  togglePinned(story: Story, entry: GlossaryEntry): Promise<void>;
  showSaved(): Promise<void>;
  /** Shows the page that writes the story's names into a file. */
  showExport(story: Story): Promise<void>;
}

/** The id of a name of the glossary, by which it is kept, pinned and met. */
export const idOf = ({ arabic, type }: GlossaryEntry): string => nameId(arabic, type);

/** A name of the glossary as it is kept, with the sentence of its first mention. */
export function nameThing(entry: GlossaryEntry, story: Story): Keepable {
  const { id: _, article: __, ...thing } = rowOfName(entry, story.article);
  return thing;
}

/** A bullet as it is kept: its names are its English. */
export function bulletThing({ bullet }: Pick<Point, 'bullet'>, { article, analysis }: Story): Keepable {
  const [source] = bullet.sources;
  const sentence = source && sentenceAt(article, source.block, source.start);
  const english = namesOf(bullet.entities, analysis.glossary).join(' · ');
  return { kind: 'bullet', arabic: bullet.text, ...(english !== '' && { english }), ...(sentence !== undefined && { sentence }) };
}

/** The pinned names first, else in the order given. */
export function pinnedFirst(indexes: number[], glossary: readonly GlossaryEntry[], pinned: readonly string[] = []): number[] {
  if (pinned.length === 0) return indexes;
  const isPinned = (index: number) => {
    const entry = glossary[index];
    return entry !== undefined && pinned.includes(idOf(entry));
  };
  return [...indexes.filter(isPinned), ...indexes.filter((index) => !isPinned(index))];
}

const NOTHING: KeepingView = { isPrivate: false, saved: [], pinned: [] };

/** A library, where there is one, of which nothing is known yet; `tell` is given what is to be read out. */
export function createKeeping(
  library: LibraryPort | undefined,
  page: Pick<PagePort, 'markPinned'>,
  tell: (said: Said) => void,
): KeepingModel {
  const view = signal(NOTHING);
  const said = signal<Said | null>(null);
  let newest = 0;

  function say(what: Said | null): void {
    said.value = what;
    if (what) tell(what);
  }

  function mark({ analysis }: Story): void {
    const { pinned } = view.value;
    const spans: Span[] =
      pinned.length === 0 ? [] : analysis.glossary.flatMap((entry) => (pinned.includes(idOf(entry)) ? entry.mentions : []));
    page.markPinned?.(spans);
  }

  /** Shows what the library then holds; the code of what went wrong otherwise. */
  async function ask(story: Story, act: KeepingAct): Promise<string | undefined> {
    if (!library) return 'background';
    const turn = ++newest;
    const reply = await library.ask({ act, article: factsOf(story.article) });
    if (!reply.ok) return reply.code;
    // An older answer that comes late would take a newer one away.
    if (turn === newest) {
      const { met } = view.value;
      // Only a look asks for the names met.
      view.value = { ...(act.do !== 'look' && met && { met }), ...reply.view };
      mark(story);
    }
    return undefined;
  }

  async function change(story: Story, act: KeepingAct, done: string, about: string): Promise<void> {
    const failure = await ask(story, act);
    if (failure !== undefined) {
      say({ key: `keeping_failed_${failure.replace('-', '_')}` });
      return;
    }
    said.value = null;
    tell({ key: done, about: isolate(about) });
  }

  return {
    canKeep: library !== undefined,
    view,
    said,
    say,
    async look(story) {
      // What cannot be read is said when the reader asks for something.
      await ask(story, { do: 'look', names: story.analysis.glossary.map(idOf) });
    },
    toggleSaved(story, thing) {
      const id = keptId(thing);
      return view.value.saved.includes(id)
        ? change(story, { do: 'unsave', id }, 'keeping_status_unsaved', thing.arabic)
        : change(story, { do: 'save', thing }, 'keeping_status_saved', thing.arabic);
    },
    togglePinned(story, entry) {
      const id = idOf(entry);
      const { arabic, type } = entry;
      const english = englishOf(entry);
      const pin = { id, arabic, type, ...(english !== '' && { english }) };
      return view.value.pinned.includes(id)
        ? change(story, { do: 'unpin', id }, 'keeping_status_unpinned', arabic)
        : change(story, { do: 'pin', pin }, 'keeping_status_pinned', arabic);
    },
    async showSaved() {
      if (!(await library?.show({ page: 'saved' }))) say({ key: 'keeping_failed_background' });
    },
    async showExport(story) {
      const rows = rowsOfGlossary(story.article, story.analysis);
      if (!(await library?.show({ page: 'export', rows }))) say({ key: 'keeping_failed_background' });
    },
  };
}
