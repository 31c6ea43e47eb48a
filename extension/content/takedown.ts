/** Undoing in reverse order, all of it, whatever happens on the way. */

/** A function that registers one step of undoing; aborting the signal runs them, the last registered first. */
export function createTakedown(signal: AbortSignal, failed: (error: unknown) => void): (step: () => void) => void {
  const steps: (() => void)[] = [];
  signal.addEventListener(
    'abort',
    () => {
      for (const step of steps.reverse()) {
        try {
          step();
        } catch (error) {
          failed(error);
        }
      }
    },
    { once: true },
  );
  return (step) => steps.push(step);
}
