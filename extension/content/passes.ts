/** How often a changing page is read: soon after its first change, and less and less often while it goes on changing. */

/** From a change to the reading of it, in milliseconds; doubled for each reading of the last `SPELL`. */
const PAUSE = 200;
/** In no such time are there more than six readings: after the sixth the pause is longer than the spell. In milliseconds. */
const SPELL = 10_000;

export interface Passes {
  /** Asks for a pass; what is asked while one is due is asked already. */
  request(): void;
  stop(): void;
}

/** Passes that call `run`, at most six in any ten seconds. */
export function createPasses(run: () => void): Passes {
  let due: ReturnType<typeof setTimeout> | undefined;
  let made: number[] = [];
  return {
    request() {
      if (due !== undefined) return;
      const now = performance.now();
      made = made.filter((time) => now - time < SPELL);
      due = setTimeout(
        () => {
          due = undefined;
          made.push(performance.now());
          run();
        },
        PAUSE * 2 ** made.length,
      );
    },
    stop() {
      clearTimeout(due);
      due = undefined;
    },
  };
}
