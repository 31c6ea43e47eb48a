import { useUi } from '../../panel/ui.ts';
import { SIDES } from '../../platform/settings.ts';
import type { Choices } from '../choices.ts';
import { readableAddress } from '../readable-address.ts';
import { Radios, Tick } from './controls.tsx';

/** When Hashiya is there, at which side, and where it is paused. */
export function OpeningChoices({ choices }: { choices: Choices }) {
  const { words } = useUi();
  const { automatic, tab, side, paused, pausedAt } = choices.preferences.value;
  return (
    <section aria-labelledby="opening-heading">
      <h2 id="opening-heading">{words.say('options_opening')}</h2>
      <Tick
        name="automatic"
        label={words.say('options_automatic')}
        note={words.say('options_automatic_note')}
        checked={automatic}
        set={(checked) => void choices.set({ automatic: checked })}
      />
      <Tick
        name="tab"
        label={words.say('options_tab')}
        note={words.say('options_tab_note')}
        checked={tab}
        set={(checked) => void choices.set({ tab: checked })}
      />
      <Tick
        name="paused"
        label={words.say('options_paused')}
        note={words.say('options_paused_note')}
        checked={paused}
        set={(checked) => void choices.set({ paused: checked })}
      />
      {pausedAt.length > 0 && <PausedArticles choices={choices} />}
      <Radios
        name="side"
        legend={words.say('options_side')}
        values={SIDES}
        chosen={side}
        label={(value) => words.say(`options_side_${value}`)}
        set={(value) => void choices.set({ side: value })}
      />
    </section>
  );
}

function PausedArticles({ choices }: { choices: Choices }) {
  const { words } = useUi();
  const { pausedAt } = choices.preferences.value;
  return (
    <div class="choice">
      <h3 id="paused-heading">{words.say('options_paused_at')}</h3>
      <ul class="rows" aria-labelledby="paused-heading">
        {pausedAt.map((address) => (
          <li key={address}>
            <bdi dir="ltr" class="address">
              {readableAddress(address)}
            </bdi>
            <button
              type="button"
              onClick={() => {
                // The list is about to lose this row, or to go.
                document.querySelector<HTMLElement>('input[name="paused"]')?.focus();
                void choices.set({ pausedAt: pausedAt.filter((other) => other !== address) });
              }}
            >
              {words.say('options_resume')} <span class="heard">{readableAddress(address)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
