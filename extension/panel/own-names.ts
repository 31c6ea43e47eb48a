/** The reader's own names in the panel: adding, correcting, hiding, and taking that back. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { EntityType, GlossaryEntry } from '../../src/analysis.ts';
import { articleAddress } from '../../src/article-address.ts';
import { type OwnName, ownKey } from '../../src/own-name.ts';
import { englishOf } from './names.ts';
import type { OwnNameOutcome, OwnNamesPort } from './own-names-port.ts';
import type { Story } from './ports.ts';

/** What stands in the form. */
export interface Draft {
  arabic: string;
  english: string;
  type: EntityType;
  description: string;
  /** For this article alone. */
  isHere: boolean;
  /** The own name that it takes the place of. */
  instead?: OwnName;
  /** True for a name that the article's glossary has: its Arabic stays as it is. */
  isCorrection: boolean;
}

/** What was done last; `name` and `before` are for taking it back. */
export interface Done {
  what: 'kept' | 'hidden' | 'forgotten';
  name: OwnName;
  before: readonly OwnName[];
}

export interface OwnNamesModel {
  /** Arabic words that are selected in the page's text; empty for none. */
  chosen: ReadonlySignal<string>;
  /** Null while the form is closed. */
  form: ReadonlySignal<Draft | null>;
  done: ReadonlySignal<Done | null>;
  /** Code of why the last act was not done; null when it was. */
  fault: ReadonlySignal<string | null>;
  /** Opens the form for a new name of these words. */
  add(arabic: string): void;
  /** Opens the form for a name of the glossary. */
  correct(entry: GlossaryEntry): void;
  cancel(): void;
  /** Keeps what stands in the form. */
  submit(draft: Draft): Promise<void>;
  /** Has a name of the glossary taken for none, here or everywhere. */
  hide(entry: GlossaryEntry, isHere: boolean): Promise<void>;
  /** Forgets what the reader gave for a name of the glossary. */
  forget(entry: GlossaryEntry): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
}

/** The own names of one panel; `story` gives the story that is shown, absent while there is none. */
export function createOwnNames(port: OwnNamesPort, story: () => Story | undefined, over: AbortSignal): OwnNamesModel {
  const chosen = signal('');
  const form = signal<Draft | null>(null);
  const done = signal<Done | null>(null);
  const fault = signal<string | null>(null);

  const here = (): string | undefined => articleAddress(story()?.article.url ?? '');
  const placed = (isHere: boolean): { where?: string } => {
    const where = isHere ? here() : undefined;
    return where === undefined ? {} : { where };
  };
  const ownOf = ({ arabic, own }: GlossaryEntry): OwnName | undefined => own && { arabic, ...placed(own === 'article') };

  function open(draft: Draft): void {
    fault.value = null;
    done.value = null;
    form.value = draft;
  }
  const add = (arabic: string) => open({ arabic, english: '', type: 'person', description: '', isHere: false, isCorrection: false });

  /** Does the acts one after another until one fails; the names that were there before, or undefined for a fault. */
  async function all(acts: readonly (() => Promise<OwnNameOutcome>)[]): Promise<OwnName[] | undefined> {
    const before: OwnName[] = [];
    for (const act of acts) {
      const outcome = await act();
      if (!outcome.ok) {
        fault.value = outcome.code;
        return undefined;
      }
      if (outcome.before) before.push(outcome.before);
    }
    fault.value = null;
    return before;
  }

  async function change(what: Done['what'], name: OwnName, ...acts: (() => Promise<OwnNameOutcome>)[]): Promise<void> {
    const before = await all(acts);
    if (!before) return;
    form.value = null;
    // What is kept need not be offered again.
    if (chosen.value === name.arabic) chosen.value = '';
    done.value = { what, name, before };
  }

  port.watch(
    {
      selected(words) {
        chosen.value = words;
      },
      add,
    },
    over,
  );

  return {
    chosen,
    form,
    done,
    fault,
    add,
    correct(entry) {
      const { arabic, type, description = '', own } = entry;
      const instead = ownOf(entry);
      open({
        arabic,
        english: englishOf(entry),
        type,
        description,
        isHere: own === 'article',
        isCorrection: true,
        ...(instead && { instead }),
      });
    },
    cancel() {
      form.value = null;
      fault.value = null;
    },
    submit({ arabic, english, type, description, isHere, instead }) {
      const name: OwnName = { arabic, ...placed(isHere), meaning: { english, type, ...(description !== '' && { description }) } };
      const isElsewhere = instead !== undefined && ownKey(instead) !== ownKey(name);
      return change('kept', name, () => port.put(name), ...(isElsewhere ? [() => port.drop(instead)] : []));
    },
    hide({ arabic }, isHere) {
      const name: OwnName = { arabic, ...placed(isHere) };
      return change('hidden', name, () => port.put(name));
    },
    async forget(entry) {
      const name = ownOf(entry);
      if (name) await change('forgotten', name, () => port.drop(name));
    },
    async undo() {
      if (!done.value) return;
      const { what, name, before } = done.value;
      const isReplaced = before.some((other) => ownKey(other) === ownKey(name));
      const back = before.map((other) => () => port.put(other));
      const undone = await all(what === 'forgotten' || isReplaced ? back : [() => port.drop(name), ...back]);
      if (undone) done.value = null;
    },
    dismiss() {
      done.value = null;
      fault.value = null;
    },
  };
}
