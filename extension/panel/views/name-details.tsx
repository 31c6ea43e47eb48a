import type { GlossaryEntry } from '../../../src/analysis.ts';
import { writtenForms } from '../names.ts';
import { useUi } from '../ui.ts';
import { OwnNameActs } from './own-name-acts.tsx';
import { Arabic, English } from './runs.tsx';
import { Why } from './why.tsx';

/** Why a name was matched: each written form with its reasons, and how sure the English is. */
export function NameDetails({ entry }: { entry: GlossaryEntry }) {
  const { words } = useUi();
  return (
    <>
      <p>{words.say(`panel_confidence_${entry.own ? 'own' : entry.confidence}_why`)}</p>
      {entry.spellings !== undefined && entry.spellings.length > 0 && (
        <p>
          <span class="label">{words.say('panel_spellings')}</span> <English text={entry.spellings.join(' · ')} />
        </p>
      )}
      {entry.aliases.length > 0 && (
        <p>
          <span class="label">{words.say('panel_aliases')}</span>{' '}
          {entry.aliases.map((alias, index) => (
            <>
              {index > 0 && ' · '}
              <Arabic text={alias} />
            </>
          ))}
        </p>
      )}
      <dl class="forms">
        {writtenForms(entry.mentions).map(({ surface, times, via }) => (
          <div key={`${surface} ${via.join(' ')}`}>
            <dt>
              <Arabic text={surface} /> <span class="muted">{words.count('panel_mentions', times)}</span>
            </dt>
            <dd>
              <Why via={via} />
            </dd>
          </div>
        ))}
      </dl>
      <OwnNameActs entry={entry} />
    </>
  );
}
