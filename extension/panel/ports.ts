/** What the panel asks of the world around it; the content script's composition root gives it. */

import type { Analysis } from '../../src/analysis.ts';
import type { Article, Span } from '../../src/article.ts';
import type { Via } from '../../src/via.ts';
import type { PanelAct } from '../platform/panel-act.ts';
import type { Preferences } from '../platform/preferences.ts';
import type { LibraryPort } from './library-port.ts';
import type { OwnNamesPort } from './own-names-port.ts';
import type { SettingsPort } from './settings-port.ts';

/** One more sighting of a caption or credit that the figure list already gives. */
export interface Repeat {
  id: number;
  /** Id of the figure it repeats. */
  figure: string;
  text: string;
  /** `rendered`: painted text, which can be hidden and shown; `markup`: an alt text or tooltip, which is only listed. */
  where: 'rendered' | 'markup';
  via: readonly Via[];
}

/** Everything the panel shows of one article. */
export interface Story {
  article: Article;
  analysis: Analysis;
  repeats: readonly Repeat[];
  /** The day or month of the knowledge that explains the names, as ISO 8601; absent when unknown. */
  asOf?: string;
  /** The reader's own names could not be read and are not in it. */
  ownNamesUnread?: true;
}

/** Why there is no story: `no-text` is a page without article text, the rest went wrong. */
export type FailureCode = 'no-text' | 'not-an-article' | 'too-large' | 'bad-input' | 'background' | 'orphaned' | 'unexpected';

/** The rejection of `Ports.load`. */
export class LoadFailure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, detail = '') {
    super(detail);
    this.name = 'LoadFailure';
    this.code = code;
  }
}

/** What the panel may do to the page; all of it is undone on closing. */
export interface PagePort {
  /** Marks one stretch of text and scrolls it into view; false when the page no longer shows it. */
  showSpan(span: Span): boolean;
  /** Marks all stretches and scrolls to the one at `index`, marked more strongly; false when the page no longer shows it. */
  showMentions(spans: readonly Span[], index: number): boolean;
  /** Scrolls to a picture by the id of its figure; false when the page no longer shows it. Without it the caption is gone to. */
  showFigure?(id: string): boolean;
  clearMarks(): void;
  /** Does work that marks something, without scrolling to it. */
  still(work: () => void): void;
  /** Marks the mentions of pinned names, in place of those before, without scrolling. */
  markPinned?(spans: readonly Span[]): void;
  /** Hides or shows rendered repeats, keeping the reader's line in place. */
  setHidden(ids: readonly number[], hidden: boolean): void;
}

/** One mention of a name: indexes into the glossary and into the name's mentions. */
export interface MentionAt {
  item: number;
  place: number;
}

/** A mention that the pointer rests on, and where, in CSS pixels from the window's corner. */
export interface Pointed extends MentionAt {
  x: number;
  y: number;
}

/** Names where they stand in the page. */
export interface MentionPort {
  /**
   * Until the signal aborts: `pointed` is called when the pointer rests on a marked name, and without one when it has left
   * both name and card; `moved` when the page was scrolled or the window changed.
   */
  watch(told: { pointed(at: Pointed | undefined): void; moved(): void }, signal: AbortSignal): void;
  /** The box on the screen of this stretch: its line at the point, else its first line; absent when the page does not show it. */
  boxOf(span: Span, point?: { x: number; y: number }): { left: number; top: number; right: number; bottom: number } | undefined;
  /** Takes the focus out of the panel and puts the page's cursor before this stretch. */
  goInto(span: Span): void;
}

/** A voice of the reader's own device; no text leaves it. */
export interface VoicePort {
  /** Until the signal aborts: whether there is an Arabic voice, as soon as that is known and whenever it changes. */
  watch(told: (hasVoice: boolean) => void, signal: AbortSignal): void;
  /** Says a text; true at its end, false when the signal has stopped it or the voice has failed. */
  say(text: string, signal: AbortSignal): Promise<boolean>;
  /** Marks what is being read and keeps it in sight; nothing for no spans. */
  mark(spans: readonly Span[]): void;
}

/** The panel's box in the window, sizes in CSS pixels. */
export interface Box {
  /** At a side of the window, or a sheet over its lower part. */
  form: 'side' | 'sheet';
  /** The edge of the box at which its size is changed. */
  edge: 'left' | 'right' | 'top';
  /** Width of a side, height of a sheet. */
  size: number;
  least: number;
  most: number;
  /** Its size unasked. */
  usual: number;
}

/** What lies around the panel and may change while it is open. */
export interface Surroundings {
  /** The colours that suit the page and the system. */
  scheme: 'light' | 'dark';
  /** Absent where the size is not the reader's to change. */
  box?: Box;
}

export interface Ports extends Surroundings {
  /** The words of the interface, by locale key; substitutions fill $1, $2…; empty when the locale lacks the key. */
  message(key: string, ...substitutions: string[]): string;
  /** Language of those words (`en`, `ar`, `fr`), for `lang` and `dir`. */
  language: string;
  /** Reads the page and has it analysed; rejects with a `LoadFailure`. */
  load(signal: AbortSignal): Promise<Story>;
  page: PagePort;
  /** Absent where no cards can be shown over the page's names. */
  mentions?: MentionPort;
  /** Absent where nothing can be read aloud. */
  voice?: VoicePort;
  /** Absent where the extension's settings cannot be reached. */
  settings?: SettingsPort;
  /** Absent where the reader's own names cannot be changed. */
  ownNames?: OwnNamesPort;
  /** Absent where nothing can be kept. */
  library?: LibraryPort;
  /** Closes the panel as the reader's own act. */
  close(): void;
  /** What the reader has chosen, at the moment of opening. */
  preferences: Preferences;
  /** Puts a host for print at the end of the page or takes it away, and gives its empty root; without it nothing of ours is printed. */
  sheet?(wanted: boolean): ShadowRoot | undefined;
  /** Makes the panel this large, as near as the window lets it, or as large as it is unasked; when `settled`, for the next time too. */
  resize?(size: number | undefined, settled: boolean): void;
  /** True for an act of the reader's own, false for one made by the page's scripts; by default `event.isTrusted`. */
  trusted?(event: Event): boolean;
  /** Puts plain text on the clipboard within the reader's own act; rejects when it may not. By default the browser's clipboard. */
  copy?(text: string): Promise<void>;
  /** The extension's version, for a report that the reader copies; absent when unknown. */
  version?: string;
}

/** A mounted panel. */
export interface MountedPanel {
  unmount(): void;
  /** Puts the focus on the panel's heading, as after opening by hand. */
  focusHeading(): void;
  /** Shows at once what the reader has chosen since. */
  apply(preferences: Preferences): void;
  /** Shows another reading or analysis of the same story in place of the one shown; what the reader has open, marked and filtered stays. */
  update(story: Story): void;
  /** Takes note of what has changed around the panel. */
  surround(changed: Surroundings): void;
  /** Reads the page again, as after *try again*. */
  reload(): void;
  /** Does what the reader asks for outside the panel; what needs the story waits for it. */
  hear(act: PanelAct): void;
}
