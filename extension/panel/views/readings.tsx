import type { GlossaryEntry } from '../../../src/analysis.ts';
import { useUi } from '../ui.ts';
import { TypeIcon } from './icons.tsx';
import { English } from './runs.tsx';

/** What a name may be where the story leaves it open; absent where it does not. */
export function Readings({ entry: { readings = [] } }: { entry: GlossaryEntry }) {
  const { words } = useUi();
  if (readings.length === 0) return null;
  return (
    <div class="readings">
      <p class="label">{words.say('panel_readings')}</p>
      <ul>
        {readings.map((reading) => (
          <li key={reading.english}>
            <TypeIcon type={reading.type} />
            <span>
              <English text={reading.english} class="strong" /> <span class="muted">{words.say(`panel_type_${reading.type}`)}</span>
              {reading.description !== undefined && (
                <span class="what">
                  <English text={reading.description} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
