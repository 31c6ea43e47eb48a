import { useState } from 'preact/hooks';
import type { EntityType } from '../../../src/analysis.ts';
import { matching, typesOf } from '../filter.ts';
import type { Copied, Selection } from '../model.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { NameCard } from './name-card.tsx';
import { NameFilter } from './name-filter.tsx';

/** A list of fewer names is seen at a glance. */
const FILTER_FROM = 6;

interface NamesProps {
  story: Story;
  selected: Selection | null;
  open: ReadonlySet<string>;
  copied: Copied | null;
  show(entry: number): void;
  toggle(key: string): void;
  copy(key: string, text: string): Promise<void>;
}

/** Every name of the article, or those that the reader filters, the most important first. */
export function Names({ story, selected, open, copied, show, toggle, copy }: NamesProps) {
  const { words } = useUi();
  const [type, setType] = useState<EntityType | undefined>(undefined);
  const [typed, setTyped] = useState('');
  const { glossary } = story.analysis;
  const shown = matching(glossary, type, typed);
  const isFiltered = type !== undefined || typed.trim() !== '';
  return (
    <section class="names" aria-labelledby="names-heading">
      <h3 id="names-heading">
        {words.say('panel_names')} {glossary.length > 0 && <span class="tally">{words.number(glossary.length)}</span>}
      </h3>
      {glossary.length === 0 && <p class="muted">{words.say('panel_names_empty')}</p>}
      {glossary.length >= FILTER_FROM && (
        <>
          <NameFilter types={typesOf(glossary)} chosen={type} typed={typed} choose={setType} type={setTyped} />
          <p class="found" role="status" aria-atomic="true">
            {isFiltered && words.say('panel_filtered', words.number(shown.length), words.number(glossary.length))}
          </p>
        </>
      )}
      <ul>
        {shown.map((index) => {
          const entry = glossary[index];
          if (entry === undefined) return null;
          return (
            <NameCard
              key={index}
              index={index}
              entry={entry}
              story={story}
              isCountryShown={entry.of !== undefined && shown.includes(entry.of)}
              place={selected?.kind === 'name' && selected.item === index ? selected.place : undefined}
              open={open}
              copied={copied}
              show={() => show(index)}
              toggle={toggle}
              copy={copy}
            />
          );
        })}
      </ul>
    </section>
  );
}
