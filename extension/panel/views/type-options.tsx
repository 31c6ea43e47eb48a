import { ENTITY_TYPES } from '../../../src/analysis.ts';
import { useUi } from '../ui.ts';

/** The kinds of names, for a list to choose from. */
export function TypeOptions() {
  const { words } = useUi();
  return (
    <>
      {ENTITY_TYPES.map((type) => (
        <option key={type} value={type}>
          {words.say(`panel_type_${type}`)}
        </option>
      ))}
    </>
  );
}
