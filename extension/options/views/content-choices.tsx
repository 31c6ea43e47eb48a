import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from '../../panel/ui.ts';
import { MOST_BULLETS, PRINTS, type Section } from '../../platform/preferences.ts';
import { allSections, type Choices } from '../choices.ts';
import { Radios, Tick } from './controls.tsx';

/** What the panel shows, and in which order. */
export function ContentChoices({ choices }: { choices: Choices }) {
  const { words } = useUi();
  const { preferences, set } = choices;
  const { bullets, foldDemonyms, metBefore, print } = preferences.value;
  return (
    <section aria-labelledby="content-heading">
      <h2 id="content-heading">{words.say('options_content')}</h2>
      <SectionOrder choices={choices} />
      <label class="choice select">
        <span>{words.say('options_bullets')}</span>
        <select name="bullets" value={String(bullets)} onChange={(event) => void set({ bullets: Number(event.currentTarget.value) })}>
          {Array.from({ length: MOST_BULLETS + 1 }, (_, number) => (
            <option key={number} value={String(number)}>
              {number === 0 ? words.say('options_bullets_usual') : words.number(number)}
            </option>
          ))}
        </select>
      </label>
      <Tick
        name="foldDemonyms"
        label={words.say('options_demonyms')}
        note={words.say('options_demonyms_note')}
        checked={foldDemonyms}
        set={(checked) => void set({ foldDemonyms: checked })}
      />
      <Tick
        name="metBefore"
        label={words.say('options_met')}
        note={words.say('options_met_note')}
        checked={metBefore}
        set={(checked) => void set({ metBefore: checked })}
      />
      <Radios
        name="print"
        legend={words.say('options_print')}
        values={PRINTS}
        chosen={print}
        label={(value) => words.say(`options_print_${value}`)}
        set={(value) => void set({ print: value })}
      />
    </section>
  );
}

function SectionOrder({ choices }: { choices: Choices }) {
  const { words } = useUi();
  const { sections } = choices.preferences.value;
  const moved = useRef('');
  // A moved row is put elsewhere in the page, and the focus must go with it.
  useLayoutEffect(() => {
    if (moved.current !== '') document.getElementById(moved.current)?.focus();
    moved.current = '';
  }, [sections]);
  const named = (section: Section) => words.say(`panel_${section}`);
  return (
    <div class="choice">
      <h3 id="sections-heading">{words.say('options_sections')}</h3>
      <ol class="rows" aria-labelledby="sections-heading">
        {allSections(sections).map((section) => {
          const at = sections.indexOf(section);
          const isShown = at >= 0;
          const isLast = isShown && sections.length === 1;
          const move = (by: 1 | -1, key: string, sign: string, isPossible: boolean) => (
            <button
              type="button"
              aria-disabled={!isPossible}
              aria-label={words.say(key, named(section))}
              id={`${section}${by}`}
              onClick={() => {
                if (!isPossible) return;
                moved.current = `${section}${by}`;
                void choices.moveSection(section, by);
              }}
            >
              {sign}
            </button>
          );
          return (
            <li key={section}>
              <label class="tick">
                <input
                  type="checkbox"
                  name={`section-${section}`}
                  checked={isShown}
                  disabled={isLast}
                  onChange={() => void choices.toggleSection(section)}
                />
                <span>{named(section)}</span>
              </label>
              <span class="row">
                {move(-1, 'options_move_up', '↑', at > 0)}
                {move(1, 'options_move_down', '↓', isShown && at < sections.length - 1)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
