import type { GlossaryEntry } from '../../../src/analysis.ts';
import { reportText } from '../copied.ts';
import { focusButtonOf } from '../focus.ts';
import type { Copied } from '../model.ts';
import { englishOf } from '../names.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { searchesFor } from '../wikipedia.ts';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ConfidenceIcon, TypeIcon } from './icons.tsx';
import { LookUp } from './look-up.tsx';
import { NameDetails } from './name-details.tsx';
import { Arabic, English } from './runs.tsx';

interface NameCardProps {
  index: number;
  entry: GlossaryEntry;
  story: Story;
  /** True when the list shows a demonym's country too. */
  isCountryShown: boolean;
  /** Index of the mention marked in the page; absent when the name is not marked. */
  place: number | undefined;
  open: ReadonlySet<string>;
  copied: Copied | null;
  show(): void;
  toggle(key: string): void;
  copy(key: string, text: string): Promise<void>;
}

/** One name: Arabic, English, type, explanation, how often and how sure; a click marks its mentions. */
export function NameCard({ index, entry, story, isCountryShown, place, open, copied, show, toggle, copy }: NameCardProps) {
  const { words, on, version } = useUi();
  const id = `name-${index}`;
  const lookUp = `${id}-look-up`;
  const marked = place !== undefined;
  const times = entry.mentions.length;
  const country = entry.of === undefined ? undefined : story.analysis.glossary[entry.of];
  const searches = searchesFor(entry);
  const about = <English text={englishOf(entry)} />;
  return (
    <li id={id} class={marked ? 'card current' : 'card'}>
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
        <span class={`sure ${entry.confidence}`}>
          <ConfidenceIcon confidence={entry.confidence} /> {words.say(`panel_confidence_${entry.confidence}`)}
        </span>
        {country !== undefined && isCountryShown && (
          <button type="button" class="quiet" onClick={on((event: Event) => focusButtonOf(event, `name-${entry.of}`))}>
            {words.say('panel_country')} <English text={englishOf(country)} />
          </button>
        )}
        <Disclosure id={`${id}-why`} label={words.say('panel_why_match')} about={about} open={open.has(id)} toggle={() => toggle(id)}>
          <NameDetails entry={entry} />
          <CopyButton
            id={id}
            label={words.say('panel_wrong')}
            text={() => reportText(story, entry, place ?? 0, version, words)}
            copied={copied}
            copy={copy}
          />
          <p class="muted">{words.say('panel_wrong_note')}</p>
        </Disclosure>
        {searches.length > 0 && (
          <Disclosure
            id={`${lookUp}-links`}
            label={words.say('panel_look_up')}
            about={about}
            open={open.has(lookUp)}
            toggle={() => toggle(lookUp)}
          >
            <LookUp searches={searches} />
          </Disclosure>
        )}
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
