import { useUi } from '../ui.ts';

/** The numbers of one or more bullets, seen; what is heard beside them says the same in words. */
export function PointNumber({ numbers }: { numbers: readonly number[] }) {
  const { words } = useUi();
  return (
    <span class="point-number" aria-hidden="true">
      {numbers.map((number) => words.number(number)).join('·')}
    </span>
  );
}
