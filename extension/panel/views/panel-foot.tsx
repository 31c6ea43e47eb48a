import { useState } from 'preact/hooks';
import { articleAddress } from '../../../src/article-address.ts';
import { useModel } from '../model-context.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';

/** The ways to the options, and to having nothing done unasked in this article. */
export function PanelFoot({ story }: { story: Story }) {
  const { words, on, preferences, settings } = useUi();
  const { tell } = useModel();
  const [fault, setFault] = useState('');
  if (!settings) return null;
  const address = articleAddress(story.article.url ?? '');
  const isPaused = address !== undefined && preferences.value.pausedAt.includes(address);
  const pause = async () => {
    const outcome = await settings.pause(!isPaused);
    const text = outcome.ok ? '' : words.say(`own_fault_${outcome.code.replace(/-/g, '_')}`);
    setFault(text);
    tell(text || words.say(isPaused ? 'settings_resumed' : 'settings_paused'));
  };
  return (
    <div class="foot">
      <button type="button" class="quiet" onClick={on(settings.show)}>
        {words.say('settings_show')}
      </button>
      {address !== undefined && (
        <button type="button" class="quiet" aria-pressed={isPaused} onClick={on(() => void pause())}>
          {words.say('settings_pause')}
        </button>
      )}
      {fault !== '' && <p class="fault">{fault}</p>}
    </div>
  );
}
