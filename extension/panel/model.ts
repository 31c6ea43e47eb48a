/** What the panel knows and can do; the views only show it. */

import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Span } from '../../src/article.ts';
import { type AloudModel, createAloud } from './aloud.ts';
import { type CardModel, createCard } from './card.ts';
import { nextMention, readingOrder } from './mention-order.ts';
import { passagesOf, wholeOf } from './passages.ts';
import { allPoints, pointsOf, startingPoints } from './points.ts';
import type { FailureCode, Ports, Story } from './ports.ts';
import { LoadFailure } from './ports.ts';
import { createRenewal } from './renew.ts';
import { sentencesOf } from './sentences.ts';
import { linesFrom, sentenceOf } from './story-lines.ts';
import { createTogether, type TogetherModel } from './together.ts';

export type PanelState =
  | { kind: 'working' }
  | { kind: 'no-text' }
  | { kind: 'failed'; code: FailureCode; detail: string }
  | { kind: 'ready'; story: Story };

/** What is gone to in the page: a name at one of its mentions, a bullet at one of its sources, a paragraph, a sentence or a picture. */
export interface Selection {
  kind: 'name' | 'bullet' | 'passage' | 'sentence' | 'figure';
  /** Index into the glossary, all bullets, the passages, the sentences or the figures. */
  item: number;
  /** Index of the mention or source that is marked more strongly. */
  place: number;
}

/** What was put on the clipboard last, by the key of its button, and whether that went well. */
export interface Copied {
  key: string;
  ok: boolean;
}

/** The last thing that happened, for the status line. */
export type Notice =
  | { kind: 'none' | 'working' | 'no-text' | 'failed' | 'gone' | 'cleared' | 'copied' | 'not-copied' }
  | { kind: 'ready'; names: number; bullets: number }
  /** `isNew`: another item than the one marked before. */
  | { kind: 'marked'; selection: Selection; of: number; isNew: boolean }
  | { kind: 'words'; text: string }
  | { kind: 'points'; shown: number; of: number }
  | { kind: 'hidden' | 'shown'; repeats: number };

export interface PanelModel {
  state: ReadonlySignal<PanelState>;
  selected: ReadonlySignal<Selection | null>;
  /** Keys of the disclosures that stand open. */
  open: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of the rendered repeats that are hidden in the page now. */
  hidden: ReadonlySignal<ReadonlySet<number>>;
  /** How many bullets are shown. */
  points: ReadonlySignal<number>;
  copied: ReadonlySignal<Copied | null>;
  notice: ReadonlySignal<Notice>;
  card: CardModel;
  together: TogetherModel;
  aloud: AloudModel;
  /** All sentences of the story; empty while there is none. */
  sentences: ReadonlySignal<readonly Span[]>;
  load(): Promise<void>;
  /** Shows another reading or analysis of the story that is shown; what still exists of what the reader has opened and marked stays. */
  update(story: Story): void;
  /** Marks the item's first place, or when it is marked already the one `step` further, going round at the ends. */
  show(kind: Selection['kind'], item: number, step?: number): void;
  /** Marks the item's place of this index; nothing where it has none. */
  showPlace(kind: Selection['kind'], item: number, place: number): void;
  /** Goes to the next mention of any name in the text, or to the one before; from the reader's place when none is marked. */
  step(by: 1 | -1): void;
  /** Reads the story aloud from the marked place on, or from its beginning. */
  readOn(): void;
  /** Has the status line say this. */
  tell(text: string): void;
  clear(): void;
  toggle(key: string): void;
  setHidden(ids: readonly number[], hide: boolean): void;
  /** Shows this many bullets, at least one and at most all; as many as at first when undefined. */
  setPoints(count: number | undefined): void;
  /** Puts the text on the clipboard for the button of this key. */
  copy(key: string, text: string): Promise<void>;
  dispose(): void;
}

function failureOf(error: unknown): PanelState {
  if (!(error instanceof LoadFailure)) return { kind: 'failed', code: 'unexpected', detail: String(error) };
  return error.code === 'no-text' ? { kind: 'no-text' } : { kind: 'failed', code: error.code, detail: error.message };
}

type ModelPorts = Required<Pick<Ports, 'load' | 'page' | 'copy'>> &
  Pick<Ports, 'mentions' | 'voice'> & {
    /** How many bullets the reader wants at first; 0, as by default, leaves it to the story. */
    bullets?(): number;
  };

/** A panel's state and actions; nothing is read until `load` is called. */
export function createPanelModel(ports: ModelPorts): PanelModel {
  const state = signal<PanelState>({ kind: 'working' });
  const selected = signal<Selection | null>(null);
  const open = signal<ReadonlySet<string>>(new Set());
  const hidden = signal<ReadonlySet<number>>(new Set());
  const points = signal(0);
  const copied = signal<Copied | null>(null);
  const notice = signal<Notice>({ kind: 'none' });
  const disposing = new AbortController();
  const card = createCard(ports.mentions, disposing.signal);
  const together = createTogether();
  const aloud = createAloud(ports.voice, disposing.signal);
  const story = computed(() => (state.value.kind === 'ready' ? state.value.story : undefined));
  const sentences = computed(() => (story.value ? sentencesOf(story.value.article) : []));
  const mentions = computed(() => (story.value ? readingOrder(story.value.article, story.value.analysis.glossary) : []));
  let loading: AbortController | undefined;

  function startAnew(): AbortSignal {
    loading?.abort();
    loading = new AbortController();
    if (selected.value !== null) ports.page.clearMarks();
    if (hidden.value.size > 0) ports.page.setHidden([...hidden.value], false);
    selected.value = null;
    card.close();
    together.clear();
    aloud.stop();
    hidden.value = new Set();
    open.value = new Set();
    copied.value = null;
    state.value = { kind: 'working' };
    notice.value = { kind: 'working' };
    return loading.signal;
  }

  const starting = ({ analysis }: Story) => startingPoints(analysis, ports.bullets?.() ?? 0);

  function receive(story: Story): void {
    const rendered = story.repeats.filter((repeat) => repeat.where === 'rendered').map((repeat) => repeat.id);
    if (rendered.length > 0) ports.page.setHidden(rendered, true);
    hidden.value = new Set(rendered);
    points.value = starting(story);
    state.value = { kind: 'ready', story };
    tell(story);
  }

  function tell({ analysis }: Story): void {
    notice.value = { kind: 'ready', names: analysis.glossary.length, bullets: points.value };
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

  function placesOf(kind: Selection['kind'], item: number): readonly Span[] {
    if (state.value.kind !== 'ready') return [];
    const { article, analysis } = state.value.story;
    if (kind === 'name') return analysis.glossary[item]?.mentions ?? [];
    if (kind === 'bullet') return allPoints(analysis)[item]?.sources ?? [];
    if (kind === 'sentence') return sentences.value.slice(item, item + 1);
    if (kind === 'passage')
      return passagesOf(article)
        .slice(item, item + 1)
        .map(({ block, text }) => wholeOf(block, text));
    return article.figures.slice(item, item + 1).map(({ id, caption }) => wholeOf(id, caption));
  }

  function goTo(kind: Selection['kind'], places: readonly Span[], place: number, target: Span): boolean {
    if (kind === 'name') return ports.page.showMentions(places, place);
    if (kind !== 'figure') return ports.page.showSpan(target);
    ports.page.clearMarks();
    return ports.page.showFigure?.(target.block) || ports.page.showSpan(target);
  }

  const isSelected = (kind: Selection['kind'], item: number) => selected.value?.kind === kind && selected.value.item === item;

  function showPlace(kind: Selection['kind'], item: number, place: number): void {
    const places = placesOf(kind, item);
    const target = places[place];
    if (target === undefined) return;
    const isNew = !isSelected(kind, item);
    const shown = goTo(kind, places, place, target);
    selected.value = { kind, item, place };
    notice.value = shown ? { kind: 'marked', selection: selected.value, of: places.length, isNew } : { kind: 'gone' };
    if (shown && kind === 'name') card.show({ item, place, by: 'keys' });
    else card.close();
  }

  function show(kind: Selection['kind'], item: number, step = 1): void {
    const { length } = placesOf(kind, item);
    const was = selected.value;
    showPlace(kind, item, was !== null && isSelected(kind, item) ? (was.place + step + length) % length : 0);
  }

  function step(by: 1 | -1): void {
    const { value: was } = selected;
    const isAhead = (span: Span) => (ports.mentions?.boxOf(span)?.top ?? 0) >= 0;
    const next = nextMention(mentions.value, was?.kind === 'name' ? was : undefined, by, isAhead);
    if (next) showPlace('name', next.item, next.place);
  }

  function readOn(): void {
    const { value: at } = selected;
    if (!story.value) return;
    const from = sentenceOf(sentences.value, at, at === null ? [] : placesOf(at.kind, at.item));
    void aloud.read('story', linesFrom(story.value.article, sentences.value, from));
  }

  function clear(): void {
    ports.page.clearMarks();
    selected.value = null;
    card.close();
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

  function setPoints(wanted: number | undefined): void {
    if (state.value.kind !== 'ready') return;
    const { article, analysis } = state.value.story;
    const of = allPoints(analysis).length;
    points.value = Math.max(1, Math.min(wanted ?? starting(state.value.story), of));
    const shown = pointsOf(analysis, passagesOf(article), points.value);
    const was = selected.value;
    if (was?.kind === 'bullet' && !shown.some(({ item }) => item === was.item)) clear();
    copied.value = null;
    notice.value = { kind: 'points', shown: shown.length, of };
  }

  async function copy(key: string, text: string): Promise<void> {
    const ok = await ports.copy(text).then(
      () => true,
      () => false,
    );
    copied.value = { key, ok };
    notice.value = { kind: ok ? 'copied' : 'not-copied' };
  }

  const shown = { state, selected, open, hidden, points, copied, card, together, aloud };
  const renew = createRenewal({ ...shown, page: ports.page, placesOf, goTo, tell, starting });
  return {
    state,
    selected,
    open,
    hidden,
    points,
    copied,
    notice,
    card,
    together,
    aloud,
    sentences,
    load,
    update: renew,
    show,
    showPlace,
    step,
    readOn,
    tell(text) {
      notice.value = { kind: 'words', text };
    },
    clear,
    toggle,
    setHidden,
    setPoints,
    copy,
    dispose() {
      loading?.abort();
      disposing.abort();
    },
  };
}
