import { useState } from 'preact/hooks';
import type { Kept, KeptPlace } from '../../src/keeping/kept.ts';
import type { Edit } from '../../src/keeping/library.ts';
import { useUi } from '../panel/ui.ts';
import { Arabic, ArabicSentence, English } from '../panel/views/runs.tsx';
import { EditForm } from './edit-form.tsx';

interface KeptCardProps {
  item: Kept;
  day(iso: string): string;
  /** True when it was done. */
  edit(change: Edit): Promise<boolean>;
  remove(): void;
}

/** One saved thing with the places it was saved from; it can be edited and deleted. */
export function KeptCard({ item, day, edit, remove }: KeptCardProps) {
  const { words, on } = useUi();
  const [isEdited, setEdited] = useState(false);
  const id = `kept-${item.id}`;
  const about = <Arabic text={item.arabic.slice(0, 40)} />;
  // The button that was pressed goes away with the form, so the focus needs a place to go.
  const close = () => {
    setEdited(false);
    setTimeout(() => document.getElementById(id)?.querySelector<HTMLElement>('.open-edit')?.focus());
  };
  return (
    <li id={id}>
      {item.kind === 'name' ? (
        <h2 class="head">
          <Arabic text={item.arabic} class="name-ar" />
          {item.english !== undefined && <English text={item.english} />}
          {item.type !== undefined && <span class="muted">{words.say(`panel_type_${item.type}`)}</span>}
        </h2>
      ) : (
        <>
          <h2 class="muted kind">{words.say(`saved_kind_${item.kind}`)}</h2>
          <ArabicSentence text={item.arabic} />
          {item.english !== undefined && (
            <p>
              <English text={item.english} />
            </p>
          )}
        </>
      )}
      {item.confidence === 'guessed' && <p class="muted">{words.say('export_guess')}</p>}
      {item.description !== undefined && (
        <p>
          <English text={item.description} />
        </p>
      )}
      {item.note !== undefined && !isEdited && (
        <p class="note" dir="auto">
          {item.note}
        </p>
      )}
      {item.places.map((place) => (
        <Place key={place.at} place={place} day={day} />
      ))}
      {isEdited ? (
        <EditForm item={item} save={async (change) => (await edit(change)) && close()} cancel={close} />
      ) : (
        <div class="row">
          <button type="button" class="open-edit" onClick={on(() => setEdited(true))}>
            {words.say('saved_edit')} <span class="heard">{about}</span>
          </button>
          <button type="button" class="delete" onClick={on(remove)}>
            {words.say('saved_delete')} <span class="heard">{about}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** Addresses that may be followed; what a page gave as its address may be anything. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

function Place({ place: { article, sentence, at }, day }: { place: KeptPlace; day(iso: string): string }) {
  const { words } = useUi();
  const headline = <Arabic text={article.headline ?? words.say('export_untitled')} />;
  return (
    <div class="place">
      {sentence !== undefined && <ArabicSentence text={sentence} />}
      <p class="facts">
        {isWeb(article.url) ? (
          <a href={article.url} target="_blank" rel="noreferrer">
            {headline}
          </a>
        ) : (
          headline
        )}{' '}
        <span class="muted">{words.say('saved_on', day(at))}</span>
      </p>
    </div>
  );
}
