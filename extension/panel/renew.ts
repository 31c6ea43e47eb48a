/** Another reading or analysis of the story that is shown, in its place: the reader keeps what still exists. */

import type { Signal } from '@preact/signals';
import type { Span } from '../../src/article.ts';
import type { AloudModel } from './aloud.ts';
import type { CardModel } from './card.ts';
import { carried } from './carry.ts';
import type { Copied, PanelState, Selection } from './model.ts';
import { allPoints } from './points.ts';
import type { PagePort, Story } from './ports.ts';
import type { TogetherModel } from './together.ts';

/** What of the panel's model a renewal reads and changes. */
export interface Renewed {
  state: Signal<PanelState>;
  selected: Signal<Selection | null>;
  open: Signal<ReadonlySet<string>>;
  hidden: Signal<ReadonlySet<number>>;
  points: Signal<number>;
  copied: Signal<Copied | null>;
  card: CardModel;
  together: TogetherModel;
  aloud: AloudModel;
  page: PagePort;
  placesOf(kind: Selection['kind'], item: number): readonly Span[];
  goTo(kind: Selection['kind'], places: readonly Span[], place: number, target: Span): boolean;
  /** How many bullets a story has at first. */
  starting(story: Story): number;
  /** Tells the reader how much the story now has. */
  tell(story: Story): void;
}

/** A function that puts a story in the place of the one shown; it does nothing while none is. */
export function createRenewal(model: Renewed): (story: Story) => void {
  const { state, selected, open, hidden, points, copied, card, together, aloud, page } = model;

  function hideRepeats(story: Story, shown: ReadonlySet<number>): void {
    const ids = story.repeats.filter(({ id, where }) => where === 'rendered' && !shown.has(id)).map(({ id }) => id);
    page.setHidden(ids, true);
    hidden.value = new Set(ids);
  }

  /** Marks what was marked, where it still is. */
  function markAgain(kind: Selection['kind'], item: number, was: number): void {
    const places = model.placesOf(kind, item);
    const place = Math.min(was, places.length - 1);
    const target = places[place];
    if (target === undefined) page.clearMarks();
    else if (kind === 'figure' || model.goTo(kind, places, place, target)) selected.value = { kind, item, place };
  }

  return (story) => {
    if (state.value.kind !== 'ready') return;
    const before = state.value.story;
    const carry = carried(before, story);
    const was = selected.value;
    const names = together.chosen.value.flatMap((item) => carry.item('name', item) ?? []);

    hideRepeats(story, carry.shown(hidden.value));
    open.value = carry.keys(open.value);
    copied.value = null;
    card.close();
    together.clear();
    for (const name of names) together.choose(name);
    points.value =
      points.value === model.starting(before) ? model.starting(story) : Math.min(points.value, allPoints(story.analysis).length);
    selected.value = null;
    state.value = { kind: 'ready', story };
    if (was !== null) page.still(() => markAgain(was.kind, carry.item(was.kind, was.item) ?? -1, was.place));
    if (!carry.isOtherText) return;
    aloud.stop();
    model.tell(story);
  };
}
