/** What the panel knows and can do; the views only show it. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { FailureCode, Ports, Story } from './ports.ts';
import { LoadFailure } from './ports.ts';

export type PanelState =
  | { kind: 'working' }
  | { kind: 'no-text' }
  | { kind: 'failed'; code: FailureCode; detail: string }
  | { kind: 'ready'; story: Story };

/** What is marked in the page: a name at one of its mentions, or a bullet at one of its sources. */
export interface Selection {
  kind: 'name' | 'bullet';
  /** Index into the glossary or the bullets. */
  item: number;
  /** Index of the mention or source that is marked more strongly. */
  place: number;
}

/** The last thing that happened, for the status line. */
export type Notice =
  | { kind: 'none' | 'working' | 'no-text' | 'failed' | 'gone' | 'cleared' }
  | { kind: 'ready'; names: number; bullets: number }
  | { kind: 'marked'; selection: Selection; of: number }
  | { kind: 'hidden' | 'shown'; repeats: number };

export interface PanelModel {
  state: ReadonlySignal<PanelState>;
  selected: ReadonlySignal<Selection | null>;
  /** Keys of the disclosures that stand open. */
  open: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of the rendered repeats that are hidden in the page now. */
  hidden: ReadonlySignal<ReadonlySet<number>>;
  notice: ReadonlySignal<Notice>;
  load(): Promise<void>;
  /** Marks the item's first place, or when it is marked already the one `step` further, going round at the ends. */
  show(kind: Selection['kind'], item: number, step?: number): void;
  clear(): void;
  toggle(key: string): void;
  setHidden(ids: readonly number[], hide: boolean): void;
  dispose(): void;
}

function failureOf(error: unknown): PanelState {
  if (!(error instanceof LoadFailure)) return { kind: 'failed', code: 'unexpected', detail: String(error) };
  return error.code === 'no-text' ? { kind: 'no-text' } : { kind: 'failed', code: error.code, detail: error.message };
}

/** A panel's state and actions; nothing is read until `load` is called. */
export function createPanelModel(ports: Pick<Ports, 'load' | 'page'>): PanelModel {
  const state = signal<PanelState>({ kind: 'working' });
  const selected = signal<Selection | null>(null);
  const open = signal<ReadonlySet<string>>(new Set());
  const hidden = signal<ReadonlySet<number>>(new Set());
  const notice = signal<Notice>({ kind: 'none' });
  let loading: AbortController | undefined;

  function startAnew(): AbortSignal {
    loading?.abort();
    loading = new AbortController();
    if (selected.value !== null) ports.page.clearMarks();
    if (hidden.value.size > 0) ports.page.setHidden([...hidden.value], false);
    selected.value = null;
    hidden.value = new Set();
    open.value = new Set();
    state.value = { kind: 'working' };
    notice.value = { kind: 'working' };
    return loading.signal;
  }

  function receive(story: Story): void {
    const rendered = story.repeats.filter((repeat) => repeat.where === 'rendered').map((repeat) => repeat.id);
    if (rendered.length > 0) ports.page.setHidden(rendered, true);
    hidden.value = new Set(rendered);
    state.value = { kind: 'ready', story };
    notice.value = { kind: 'ready', names: story.analysis.glossary.length, bullets: story.analysis.bullets.length };
  }

  async function load(): Promise<void> {
    const stop = startAnew();
    try {
      const story = await ports.load(stop);
      if (!stop.aborted) receive(story);
    } catch (error) {
      // What a newer reading or the closing has stopped has nothing left to say.
      if (stop.aborted) return;
      const failure = failureOf(error);
      state.value = failure;
      notice.value = { kind: failure.kind === 'no-text' ? 'no-text' : 'failed' };
    }
  }

  function placesOf(kind: Selection['kind'], item: number) {
    if (state.value.kind !== 'ready') return [];
    const { glossary, bullets } = state.value.story.analysis;
    return (kind === 'name' ? glossary[item]?.mentions : bullets[item]?.sources) ?? [];
  }

  function show(kind: Selection['kind'], item: number, step = 1): void {
    const places = placesOf(kind, item);
    const was = selected.value;
    const again = was !== null && was.kind === kind && was.item === item;
    const place = again ? (was.place + step + places.length) % places.length : 0;
    const target = places[place];
    if (target === undefined) return;
    const shown = kind === 'name' ? ports.page.showMentions(places, place) : ports.page.showSpan(target);
    selected.value = { kind, item, place };
    notice.value = shown ? { kind: 'marked', selection: selected.value, of: places.length } : { kind: 'gone' };
  }

  function clear(): void {
    ports.page.clearMarks();
    selected.value = null;
    notice.value = { kind: 'cleared' };
  }

  function toggle(key: string): void {
    const next = new Set(open.value);
    if (!next.delete(key)) next.add(key);
    open.value = next;
  }

  function setHidden(ids: readonly number[], hide: boolean): void {
    ports.page.setHidden(ids, hide);
    const next = new Set(hidden.value);
    for (const id of ids) {
      if (hide) next.add(id);
      else next.delete(id);
    }
    hidden.value = next;
    notice.value = { kind: hide ? 'hidden' : 'shown', repeats: ids.length };
  }

  return { state, selected, open, hidden, notice, load, show, clear, toggle, setHidden, dispose: () => loading?.abort() };
}
