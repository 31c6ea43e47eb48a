import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { EntityType } from '../../../src/analysis.ts';
import type { CardModel } from '../card.ts';
import { matching, peoplesByCountry, typesOf } from '../filter.ts';
import { pinnedFirst } from '../keeping.ts';
import { useKeeping } from '../keeping-context.ts';
import type { Copied, Selection } from '../model.ts';
import { useModel } from '../model-context.ts';
import { englishOf } from '../names.ts';
import type { Story } from '../ports.ts';
import { useRoving } from '../roving.ts';
import { useTold } from '../told.ts';
import { useUi } from '../ui.ts';
import { Disclosure } from './disclosure.tsx';
import { lookUpKey, NameCard } from './name-card.tsx';
import { NameFilter } from './name-filter.tsx';
import { English } from './runs.tsx';

/** A list of fewer names is seen at a glance. */
const FILTER_FROM = 6;

/** Names that are drawn at once, more than fill a window, and as many more a turn, so that no turn is felt. */
const AT_ONCE = 24;
const A_TURN = 8;

interface NamesProps {
  story: Story;
  selected: Selection | null;
  open: ReadonlySet<string>;
  copied: Copied | null;
  card: CardModel;
  show(kind: Selection['kind'], item: number): void;
  showTogether(item: number): void;
  toggle(key: string): void;
  copy(key: string, text: string): Promise<void>;
}

/** Every name of the article, or those that the reader filters, the most important first. */
export function Names({ story, selected, open, copied, card, show, showTogether, toggle, copy }: NamesProps) {
  const { words, on, preferences } = useUi();
  const [type, setType] = useState<EntityType | undefined>(undefined);
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const roving = useRoving<HTMLUListElement>(words, on);
  const { glossary } = story.analysis;
  const pinned = useKeeping()?.view.value.pinned;
  const [isUnfolded, setUnfolded] = useState(false);
  const isFiltered = type !== undefined || typed.trim() !== '';
  const isFolded = preferences.value.foldDemonyms && !isFiltered && !isUnfolded;
  const found = useMemo(() => pinnedFirst(matching(glossary, type, typed), glossary, pinned), [glossary, type, typed, pinned]);
  const peoples = useMemo(() => (isFolded ? peoplesByCountry(glossary) : new Map<number, number[]>()), [glossary, isFolded]);
  const shown = useMemo(() => {
    const folded = new Set([...peoples.values()].flat());
    return found.filter((index) => !folded.has(index));
  }, [found, peoples]);
  const countries = useMemo(() => new Set(shown), [shown]);
  const types = useMemo(() => typesOf(glossary), [glossary]);
  const told = isFiltered ? words.say('panel_filtered', words.number(shown.length), words.number(glossary.length)) : '';
  useTold(useModel(), told);
  const filter = (nextType: EntityType | undefined, nextTyped: string) => {
    setType(nextType);
    setTyped(nextTyped);
    setDrawn(AT_ONCE);
  };

  useEffect(() => {
    if (drawn >= shown.length) return undefined;
    const turn = setTimeout(() => setDrawn(drawn + A_TURN));
    return () => clearTimeout(turn);
  }, [drawn, shown]);

  const wanted = card.wanted.value;
  useLayoutEffect(() => {
    if (wanted === null) return;
    const at = shown.indexOf(wanted);
    if (at < 0) {
      filter(undefined, '');
      setUnfolded(true);
    } else if (at >= drawn) setDrawn(at + 1);
    else {
      roving.ref.current?.children[at]?.querySelector('button')?.focus();
      card.want(null);
    }
  }, [wanted, shown, drawn]);

  function nameCard(index: number) {
    const entry = glossary[index];
    if (entry === undefined) return null;
    const own = peoples.get(index);
    const key = `name-${index}-peoples`;
    return (
      <NameCard
        key={index}
        index={index}
        entry={entry}
        story={story}
        isCountryShown={entry.of !== undefined && countries.has(entry.of)}
        place={selected?.kind === 'name' && selected.item === index ? selected.place : undefined}
        isOpen={open.has(`name-${index}`)}
        isLookUpOpen={open.has(lookUpKey(index))}
        copied={copied?.key === `name-${index}` ? copied : null}
        show={show}
        showTogether={showTogether}
        toggle={toggle}
        copy={copy}
      >
        {own && (
          <Disclosure
            id={`${key}-list`}
            label={words.count('panel_peoples', own.length)}
            about={<English text={englishOf(entry)} />}
            open={open.has(key)}
            toggle={() => toggle(key)}
          >
            <ul>{own.map(nameCard)}</ul>
          </Disclosure>
        )}
      </NameCard>
    );
  }

  return (
    <section class="names" aria-labelledby="names-heading">
      <h3 id="names-heading">
        {words.say('panel_names')} {glossary.length > 0 && <span class="tally">{words.number(glossary.length)}</span>}
      </h3>
      {story.ownNamesUnread && <p class="muted">{words.say('own_unread')}</p>}
      {glossary.length === 0 && <p class="muted">{words.say('panel_names_empty')}</p>}
      {glossary.length >= FILTER_FROM && (
        <>
          <NameFilter
            types={types}
            chosen={type}
            typed={typed}
            choose={(next) => filter(next, typed)}
            type={(next) => filter(type, next)}
          />
          <p class="found">{told}</p>
        </>
      )}
      <ul {...roving} class={shown.length > AT_ONCE ? 'long' : undefined}>
        {shown.slice(0, drawn).map(nameCard)}
      </ul>
    </section>
  );
}
