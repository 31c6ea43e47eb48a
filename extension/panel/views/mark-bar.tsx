import { focusButtonOf } from '../focus.ts';
import { labelOf } from '../labels.ts';
import type { Selection } from '../model.ts';
import { useModel } from '../model-context.ts';
import { englishOf } from '../names.ts';
import { allPoints } from '../points.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { IconButton } from './icon-button.tsx';
import { CardIcon, CloseIcon, DownIcon, UpIcon, VoiceIcon } from './icons.tsx';
import { Arabic, English } from './runs.tsx';

interface MarkBarProps {
  story: Story;
  /** How many bullets are shown. */
  points: number;
  selected: Selection;
  step(by: number): void;
  clear(): void;
}

/** What is marked in the page now, with the ways to its other places and to take the marks away. */
export function MarkBar({ story, points, selected, step, clear }: MarkBarProps) {
  const { words } = useUi();
  const model = useModel();
  const { kind, item, place } = selected;
  const { analysis } = story;
  const entry = kind === 'name' ? analysis.glossary[item] : undefined;
  const places = (kind === 'bullet' ? allPoints(analysis)[item]?.sources : entry?.mentions)?.length ?? 0;
  return (
    <fieldset class="mark-bar">
      <legend class="heard">{words.say('panel_marked')}</legend>
      <p class="marked">
        {entry === undefined ? (
          labelOf(selected, story, points, words)
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
      {entry !== undefined && (
        <IconButton label={words.say('card_go')} act={() => model.card.show({ item, place, by: 'keys', hasFocus: true })}>
          <CardIcon />
        </IconButton>
      )}
      {kind !== 'figure' && model.aloud.hasVoice.value && (
        <IconButton label={words.say('aloud_on')} act={model.readOn}>
          <VoiceIcon />
        </IconButton>
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
