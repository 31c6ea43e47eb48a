import type { Analysis } from '../../../src/analysis.ts';
import { focusButtonOf } from '../focus.ts';
import type { Selection } from '../model.ts';
import { englishOf } from '../names.ts';
import { useUi } from '../ui.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon, DownIcon, UpIcon } from './icons.tsx';
import { Arabic, English } from './runs.tsx';

interface MarkBarProps {
  analysis: Analysis;
  selected: Selection;
  step(by: number): void;
  clear(): void;
}

/** What is marked in the page now, with the ways to its other places and to take the marks away. */
export function MarkBar({ analysis, selected, step, clear }: MarkBarProps) {
  const { words } = useUi();
  const { kind, item, place } = selected;
  const entry = kind === 'name' ? analysis.glossary[item] : undefined;
  const places = (kind === 'name' ? entry?.mentions : analysis.bullets[item]?.sources)?.length ?? 0;
  return (
    <fieldset class="mark-bar">
      <legend class="heard">{words.say('panel_marked')}</legend>
      <p class="marked">
        {entry === undefined ? (
          words.say('panel_marked_bullet', words.number(item + 1))
        ) : (
          <>
            <Arabic text={entry.arabic} /> <English text={englishOf(entry)} />
          </>
        )}
      </p>
      {places > 1 && (
        <>
          <span class="tally">{words.say('panel_place', words.number(place + 1), words.number(places))}</span>
          <IconButton label={words.say('panel_previous')} act={() => step(-1)}>
            <UpIcon />
          </IconButton>
          <IconButton label={words.say('panel_next')} act={() => step(1)}>
            <DownIcon />
          </IconButton>
        </>
      )}
      <IconButton
        label={words.say('panel_clear')}
        act={(event) => {
          focusButtonOf(event, `${kind}-${item}`);
          clear();
        }}
      >
        <CloseIcon />
      </IconButton>
    </fieldset>
  );
}
