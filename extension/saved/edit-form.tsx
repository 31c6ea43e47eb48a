import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../src/keeping/kept.ts';
import type { Edit } from '../../src/keeping/library.ts';
import { useUi } from '../panel/ui.ts';

interface EditFormProps {
  item: Kept;
  save(change: Edit): Promise<unknown>;
  cancel(): void;
}

/** English and note of a saved thing; Escape leaves them as they were. */
export function EditForm({ item, save, cancel }: EditFormProps) {
  const { words, on } = useUi();
  const [english, setEnglish] = useState(item.english ?? '');
  const [note, setNote] = useState(item.note ?? '');
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const submit = on((event: Event) => {
    event.preventDefault();
    void save({ english, note });
  });
  const leave = on((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    cancel();
  });
  return (
    <form class="edit" onSubmit={submit} onKeyDown={leave}>
      <label>
        <span>{words.say('saved_english')}</span>
        <input
          ref={first}
          type="text"
          name="english"
          lang="en"
          dir="auto"
          value={english}
          onInput={(event) => setEnglish(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.say('saved_note')}</span>
        <textarea name="note" rows={3} dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="primary">
          {words.say('saved_keep')}
        </button>
        <button type="button" onClick={on(cancel)}>
          {words.say('saved_cancel')}
        </button>
      </div>
    </form>
  );
}
