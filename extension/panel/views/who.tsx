import type { ComponentChildren } from 'preact';
import type { GlossaryEntry } from '../../../src/analysis.ts';
import type { Selection } from '../model.ts';
import { englishOf, whoAndWhere } from '../names.ts';
import { useRoving } from '../roving.ts';
import { useUi } from '../ui.ts';
import { TypeIcon } from './icons.tsx';
import { Arabic, English } from './runs.tsx';

const LINES = 5;

interface WhoProps {
  glossary: readonly GlossaryEntry[];
  selected: Selection | null;
  show(entry: number): void;
  /** What stands under the lines. */
  children?: ComponentChildren;
}

/** Names first: who and where, in five lines. Absent when the article names nobody and no place. */
export function WhoAndWhere({ glossary, selected, show, children }: WhoProps) {
  const { words, on } = useUi();
  const roving = useRoving<HTMLUListElement>(words, on);
  const indexes = whoAndWhere(glossary, LINES);
  if (indexes.length === 0) return null;
  return (
    <section class="who" aria-labelledby="who-heading">
      <h3 id="who-heading">{words.say('panel_who')}</h3>
      <ul {...roving}>
        {indexes.map((index) => {
          const entry = glossary[index];
          if (entry === undefined) return null;
          const current = selected?.kind === 'name' && selected.item === index;
          return (
            <li key={index}>
              <button type="button" class="who-line" aria-current={current} onClick={on(() => show(index))}>
                <TypeIcon type={entry.type} />
                <Arabic text={entry.arabic} class="who-ar" />
                <English text={englishOf(entry)} class="who-en" />
                {entry.description !== undefined && <English text={entry.description} class="who-what" />}
              </button>
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
