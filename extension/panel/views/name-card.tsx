import type { ComponentChildren } from 'preact';
import type { GlossaryEntry } from '../../../src/analysis.ts';
import { reportText } from '../copied.ts';
import { focusButtonOf } from '../focus.ts';
import type { Copied } from '../model.ts';
import { englishOf } from '../names.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { searchesFor } from '../wikipedia.ts';
import { AloudButton } from './aloud-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ConfidenceIcon, TypeIcon } from './icons.tsx';
import { KeepName, MetMark } from './keep-buttons.tsx';
import { LookUp } from './look-up.tsx';
import { memo } from './memo.ts';
import { NameDetails } from './name-details.tsx';
import { Readings } from './readings.tsx';
import { Arabic, English, Romanised } from './runs.tsx';

interface NameCardProps {
  index: number;
  entry: GlossaryEntry;
  story: Story;
  /** True when the list shows a demonym's country too. */
  isCountryShown: boolean;
  /** Index of the mention marked in the page; absent when the name is not marked. */
  place: number | undefined;
  isOpen: boolean;
  isLookUpOpen: boolean;
  /** Absent unless it was this name's report. */
  copied: Copied | null;
  show(kind: 'name', item: number): void;
  /** Shows the sentences that name it. */
  showTogether(item: number): void;
  toggle(key: string): void;
  copy(key: string, text: string): Promise<void>;
  /** What stands under its own controls. */
  children?: ComponentChildren;
}

/** The key of a name's searches among the open disclosures. */
export const lookUpKey = (index: number): string => `name-${index}-look-up`;

/** One name: Arabic, English, type, explanation, how often and how sure; a click marks its mentions. */
export const NameCard = memo(
  ({
    index,
    entry,
    story,
    isCountryShown,
    place,
    isOpen,
    isLookUpOpen,
    copied,
    show,
    showTogether,
    toggle,
    copy,
    children,
  }: NameCardProps) => {
    const { words, on, version } = useUi();
    const id = `name-${index}`;
    const lookUp = lookUpKey(index);
    const marked = place !== undefined;
    const times = entry.mentions.length;
    const country = entry.of === undefined ? undefined : story.analysis.glossary[entry.of];
    const searches = searchesFor(entry);
    const about = <English text={englishOf(entry)} />;
    return (
      <li id={id} class={marked ? 'card current' : 'card'}>
        <button type="button" class="name" aria-current={marked} onClick={on(() => show('name', index))}>
          <span class="name-head">
            <Arabic text={entry.arabic} class="name-ar" />
            <span class="tally">
              {marked ? words.say('panel_place', words.number(place + 1), words.number(times)) : words.count('panel_mentions', times)}
            </span>
          </span>
          <Romanised text={entry.arabic} />
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
        <Readings entry={entry} />
        <div class="name-foot">
          <span class={`sure ${entry.confidence}`}>
            <ConfidenceIcon confidence={entry.confidence} /> {words.say(`panel_confidence_${entry.confidence}`)}
          </span>
          {country !== undefined && isCountryShown && (
            <button type="button" class="quiet" onClick={on((event: Event) => focusButtonOf(event, `name-${entry.of}`))}>
              {words.say('panel_country')} <English text={englishOf(country)} />
            </button>
          )}
          <MetMark entry={entry} />
          <KeepName entry={entry} story={story} />
          <AloudButton id={id} about={about} lines={() => [{ text: entry.arabic, spans: [] }]} />
          {times > 0 && (
            <button type="button" class="quiet" onClick={on(() => showTogether(index))}>
              {words.say('together_sentences')} <span class="heard">{about}</span>
            </button>
          )}
          <Disclosure id={`${id}-why`} label={words.say('panel_why_match')} about={about} open={isOpen} toggle={() => toggle(id)}>
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
              open={isLookUpOpen}
              toggle={() => toggle(lookUp)}
            >
              <LookUp searches={searches} />
            </Disclosure>
          )}
          {children}
        </div>
      </li>
    );
  },
);
