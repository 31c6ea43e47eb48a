import { passageLabel } from '../labels.ts';
import type { Selection } from '../model.ts';
import type { Passage } from '../passages.ts';
import { type Field, fieldsOf, type Point } from '../points.ts';
import { useRoving } from '../roving.ts';
import { useUi } from '../ui.ts';
import { PointNumber } from './point-number.tsx';

interface ArticleMapProps {
  passages: readonly Passage[];
  points: readonly Point[];
  selected: Selection | null;
  show(kind: Selection['kind'], item: number): void;
}

/** The article as a strip of its paragraphs, numbered where the bullets come from; one stop of the Tab key, then arrows. */
export function ArticleMap({ passages, points, selected, show }: ArticleMapProps) {
  const { words, on } = useUi();
  const roving = useRoving<HTMLOListElement>(words, on);
  const fields = fieldsOf(passages, points);
  const isSelected = ({ first, last, points: own }: Field) =>
    selected?.kind === 'passage'
      ? selected.item >= first && selected.item <= last
      : selected?.kind === 'bullet' && own.some(({ item }) => item === selected.item);
  /** The bullet of this field after the selected one, else its first paragraph. */
  const act = ({ first, points: own }: Field) => {
    const at = selected?.kind === 'bullet' ? own.findIndex(({ item }) => item === selected.item) : -1;
    const next = own[(at + 1) % Math.max(1, own.length)];
    if (next === undefined) show('passage', first);
    else show('bullet', next.item);
  };
  return (
    <div class="map-box">
      <p id="map-label" class="label">
        {words.say('panel_map')}
      </p>
      <ol class="map" aria-labelledby="map-label" {...roving}>
        {fields.map((field) => (
          <li key={field.first} id={`passage-${field.first}`}>
            <button
              type="button"
              class={field.points.length > 0 ? 'field marked-field' : 'field'}
              aria-current={isSelected(field)}
              title={titleOf(field)}
              onClick={on(() => act(field))}
            >
              <span class="heard">{titleOf(field)}</span>
              {field.points.length > 0 && <PointNumber numbers={field.points.map(({ number }) => number)} />}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );

  function titleOf({ first, last, points: own }: Field): string {
    const [from, to] = [first, last].map((index) => passageLabel(passages[index]?.number ?? 0, words));
    const where = first === last ? from : words.say('panel_map_range', from ?? '', to ?? '');
    return [where, ...own.map(({ number }) => words.say('panel_marked_bullet', words.number(number)))].join(', ');
  }
}
