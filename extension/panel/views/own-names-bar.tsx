import { useLayoutEffect, useRef } from 'preact/hooks';
import { articleAddress } from '../../../src/article-address.ts';
import type { Done, OwnNamesModel } from '../own-names.ts';
import { useOwnNames } from '../own-names-context.ts';
import type { Story } from '../ports.ts';
import { useTold } from '../told.ts';
import { useUi } from '../ui.ts';
import { isolate, type Words } from '../words.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.tsx';
import { OwnNameForm } from './own-name-form.tsx';
import { Arabic } from './runs.tsx';

interface OwnNamesBarProps {
  story: Story | undefined;
  /** Has the panel's status line say a text. */
  tell(text: string): void;
}

const doneText = ({ what, name }: Done, words: Words) => words.say(`own_done_${what}`, isolate(name.meaning?.english ?? name.arabic));

function textOf({ done, fault, form }: OwnNamesModel, words: Words): string {
  if (fault.value !== null) return words.say(`own_fault_${fault.value.replace(/-/g, '_')}`);
  return done.value && !form.value ? doneText(done.value, words) : '';
}

/** At the panel's foot: the form for a name of the reader's own, what was done with one, or the offer to add the selected words. */
export function OwnNamesBar({ story, tell }: OwnNamesBarProps) {
  const own = useOwnNames();
  const { words, on } = useUi();
  const wasForm = useRef(false);
  const bar = useRef<HTMLDivElement>(null);
  const form = own?.form.value ?? null;
  const done = own?.done.value ?? null;
  const said = own ? textOf(own, words) : '';
  useTold({ tell }, said);

  // The focus goes into the form and comes back to where it was; an act whose name goes away with its buttons hands it to the way back.
  useLayoutEffect(() => {
    const root = bar.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    const focused = root.activeElement;
    if (form) {
      // With the form itself: a frame later the reader may be typing in another field already.
      bar.current?.querySelector<HTMLInputElement>(form.isCorrection ? '[name="english"]' : 'input')?.focus();
      return () => {
        wasForm.current = true;
        if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
        else root.getElementById('heading')?.focus();
      };
    }
    if (done && !wasForm.current) bar.current?.querySelector('button')?.focus();
    wasForm.current = false;
    return undefined;
  }, [form, done]);

  if (!own) return null;
  return (
    <div ref={bar} class="own-bar">
      {form && <OwnNameForm key={form.arabic} own={own} draft={form} canBeHere={articleAddress(story?.article.url ?? '') !== undefined} />}
      {!form && said !== '' && (
        <div class="own-line">
          <p>{said}</p>
          {done && (
            <button type="button" class="plain" onClick={on(() => void own.undo())}>
              {words.say('own_undo')}
            </button>
          )}
          <IconButton label={words.say('own_dismiss')} act={own.dismiss}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
      {!form && own.chosen.value !== '' && (
        <div class="own-line">
          <p>
            <Arabic text={own.chosen.value} />
          </p>
          <button
            type="button"
            class="plain"
            // A press by pointer must leave the page's selection where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={on(() => own.add(own.chosen.value))}
          >
            {words.say('own_add')}
          </button>
        </div>
      )}
    </div>
  );
}
