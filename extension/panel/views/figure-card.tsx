import type { FigureRepeats } from '../names.ts';
import type { Repeat } from '../ports.ts';
import { useUi } from '../ui.ts';
import { Disclosure } from './disclosure.tsx';
import { ArabicSentence, Either } from './runs.tsx';
import { Why } from './why.tsx';

interface FigureCardProps {
  index: number;
  own: FigureRepeats;
  hidden: ReadonlySet<number>;
  isCurrent: boolean;
  open: boolean;
  show(): void;
  setHidden(ids: readonly number[], hide: boolean): void;
  toggle(): void;
}

/** One picture's caption and credit, readable once, the way to it, and every repeat of them with its reason. */
export function FigureCard({ index, own, hidden, isCurrent, open, show, setHidden, toggle }: FigureCardProps) {
  const { words, on } = useUi();
  const { figure, rendered, markup } = own;
  return (
    <li id={`figure-${index}`} class={isCurrent ? 'card figure current' : 'card figure'}>
      <button type="button" class="picture" aria-current={isCurrent} onClick={on(show)}>
        <span class="meta">{words.say('panel_picture', words.number(index + 1))}</span>
        <ArabicSentence text={figure.caption} class="caption" />
      </button>
      {figure.credit !== undefined && (
        <p class="credit">
          <span class="label">{words.say('panel_credit')}</span> <Either text={figure.credit} />
        </p>
      )}
      {rendered.length + markup.length > 0 && (
        <Disclosure
          id={`repeats-${figure.id}`}
          label={words.count(rendered.length > 0 ? 'panel_repeats_why' : 'panel_repeats_count', rendered.length + markup.length)}
          about={<Either text={figure.caption} />}
          open={open}
          toggle={toggle}
        >
          <RepeatList label={words.say('panel_repeats_rendered_list')} repeats={rendered} hidden={hidden} setHidden={setHidden} />
          <RepeatList label={words.say('panel_repeats_markup_list')} repeats={markup} />
        </Disclosure>
      )}
    </li>
  );
}

interface RepeatListProps {
  label: string;
  repeats: readonly Repeat[];
  hidden?: ReadonlySet<number>;
  /** Absent for repeats in the markup, which are only listed. */
  setHidden?(ids: readonly number[], hide: boolean): void;
}

function RepeatList({ label, repeats, hidden, setHidden }: RepeatListProps) {
  const { words, on } = useUi();
  if (repeats.length === 0) return null;
  return (
    <>
      <p class="label">{label}</p>
      <ul class="repeat-list">
        {repeats.map(({ id, text, via }) => {
          const isHidden = hidden?.has(id) === true;
          return (
            <li key={id}>
              <Either text={text} class="repeat-text" />
              <Why via={via} />
              {setHidden !== undefined && (
                <button type="button" class="plain" onClick={on(() => setHidden([id], !isHidden))}>
                  {words.say(isHidden ? 'panel_show' : 'panel_hide')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
