import type { GlossaryEntry } from '../../../src/analysis.ts';
import { focusButtonOf } from '../focus.ts';
import { englishOf } from '../names.ts';
import { useUi } from '../ui.ts';
import { Disclosure } from './disclosure.tsx';
import { TypeIcon } from './icons.tsx';
import { NameDetails } from './name-details.tsx';
import { Arabic, English } from './runs.tsx';

interface NameCardProps {
  index: number;
  entry: GlossaryEntry;
  /** A demonym's country, when the article names it too. */
  country: GlossaryEntry | undefined;
  /** Index of the mention marked in the page; absent when the name is not marked. */
  place: number | undefined;
  open: boolean;
  show(): void;
  toggle(): void;
}

/** One name: Arabic, English, type, explanation, how often and how sure; a click marks its mentions. */
export function NameCard({ index, entry, country, place, open, show, toggle }: NameCardProps) {
  const { words, on } = useUi();
  const marked = place !== undefined;
  const times = entry.mentions.length;
  return (
    <li id={`name-${index}`} class={marked ? 'card current' : 'card'}>
      <button type="button" class="name" aria-current={marked} onClick={on(show)}>
        <span class="name-head">
          <Arabic text={entry.arabic} class="name-ar" />
          <span class="tally">
            {marked ? words.say('panel_place', words.number(place + 1), words.number(times)) : words.count('panel_mentions', times)}
          </span>
        </span>
        <span class="name-en">
          <English text={englishOf(entry)} />
        </span>
        <span class="meta">
          <TypeIcon type={entry.type} /> {words.say(`panel_type_${entry.type}`)}
          {entry.confidence !== 'known' && <span class="guess">{words.say(`panel_confidence_${entry.confidence}`)}</span>}
          {entry.description !== undefined && (
            <>
              {' · '}
              <English text={entry.description} />
            </>
          )}
        </span>
      </button>
      {entry.readings !== undefined && entry.readings.length > 0 && <Readings entry={entry} />}
      <div class="name-foot">
        {country !== undefined && (
          <button type="button" class="quiet" onClick={on((event: Event) => focusButtonOf(event, `name-${entry.of}`))}>
            {words.say('panel_country')} <English text={englishOf(country)} />
          </button>
        )}
        <Disclosure
          id={`name-${index}-why`}
          label={words.say('panel_why_match')}
          about={<English text={englishOf(entry)} />}
          open={open}
          toggle={toggle}
        >
          <NameDetails entry={entry} />
        </Disclosure>
      </div>
    </li>
  );
}

function Readings({ entry }: { entry: GlossaryEntry }) {
  const { words } = useUi();
  return (
    <div class="readings">
      <p class="label">{words.say('panel_readings')}</p>
      <ul>
        {entry.readings?.map((reading) => (
          <li key={reading.english}>
            <TypeIcon type={reading.type} />
            <span>
              <English text={reading.english} class="strong" /> <span class="muted">{words.say(`panel_type_${reading.type}`)}</span>
              {reading.description !== undefined && (
                <span class="what">
                  <English text={reading.description} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
