import { useKeeping } from '../keeping-context.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';

/** The ways to what is saved and to a file of the article's names; in a private window, that nothing is kept. */
export function KeepingSection({ story }: { story: Story }) {
  const { words, on } = useUi();
  const keeping = useKeeping();
  if (!keeping?.canKeep) return null;
  return (
    <section class="keeping" aria-labelledby="keeping-heading">
      <h3 id="keeping-heading">{words.say('keeping_heading')}</h3>
      {keeping.view.value.isPrivate && <p class="muted private">{words.say('keeping_private')}</p>}
      <div class="tools">
        <button type="button" class="plain saved" onClick={on(() => void keeping.showSaved())}>
          {words.say('keeping_open_saved')}
        </button>
        {story.analysis.glossary.length > 0 && (
          <button type="button" class="plain export" onClick={on(() => void keeping.showExport(story))}>
            {words.say('keeping_export')}
          </button>
        )}
      </div>
    </section>
  );
}
