import type { Via } from '../../../src/via.ts';
import { useUi } from '../ui.ts';

/** The reasons that rule codes stand for, as a list. */
export function Why({ via }: { via: readonly Via[] }) {
  const { words } = useUi();
  return (
    <ul class="reasons">
      {via.map((code) => (
        <li key={code}>{words.why(code)}</li>
      ))}
    </ul>
  );
}
