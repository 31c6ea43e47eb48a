import type { EntityType } from '../../../src/analysis.ts';
import { useRoving } from '../roving.ts';
import { useUi } from '../ui.ts';
import { TypeIcon } from './icons.tsx';

interface NameFilterProps {
  types: readonly { type: EntityType; names: number }[];
  /** Absent for all types. */
  chosen: EntityType | undefined;
  typed: string;
  choose(type: EntityType | undefined): void;
  type(typed: string): void;
}

/** A field to type a name in and a chip for each type that the article has. */
export function NameFilter({ types, chosen, typed, choose, type }: NameFilterProps) {
  const { words, on } = useUi();
  const chips = useRoving<HTMLFieldSetElement>(words, on);
  // In a field with something in it Esc takes that away, and closes the panel the next time.
  const clearOnEscape = on((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '' || event.isComposing) return;
    event.preventDefault();
    type('');
  });
  return (
    <div class="filter">
      <input
        type="search"
        dir={typed === '' ? words.dir : 'auto'}
        aria-label={words.say('panel_filter')}
        placeholder={words.say('panel_filter')}
        value={typed}
        onInput={on((event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) type(event.currentTarget.value);
        })}
        onKeyDown={clearOnEscape}
      />
      {types.length > 1 && (
        <fieldset class="chips" {...chips}>
          <legend class="heard">{words.say('panel_filter_types')}</legend>
          {types.map(({ type: own, names }) => (
            <button
              key={own}
              type="button"
              class="chip"
              aria-pressed={chosen === own}
              onClick={on(() => choose(chosen === own ? undefined : own))}
            >
              <TypeIcon type={own} /> {words.say(`panel_types_${own}`)} <span class="tally">{words.number(names)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
