import type { Followed } from './follow';

/** What covers a number is asked this often at most while nothing moves, in milliseconds: each answer is a search of the page. */
const coverEvery = 250;
/** A transition begins slowly: it is followed for this long, in milliseconds, before it is taken to have moved nothing. */
const patience = 300;
/** What moved may move on, for so many milliseconds. */
const afterglow = 60;

/** Frames asked for one by one, for as long as something moves. `follow`: for a while although nothing has moved yet. `unsettle`: until `rest` in any case. */
export type Frames = { ask(): void; follow(): void; unsettle(): void; end(): void };

/** Runs `on.frame` in frames that are asked for, and `on.rest` once after all motion. */
export function createFrames(on: Pick<Followed, 'frame' | 'rest'>): Frames {
  let frame = 0;
  let until = 0;
  let asked = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  let isUnsettled = false;

  function ask() {
    frame ||= requestAnimationFrame(run);
  }

  function run() {
    frame = 0;
    const start = performance.now();
    const covers = start - asked >= coverEvery;
    if (covers) asked = start;
    else later ??= setTimeout(askAgain, coverEvery);
    const changed = on.frame(covers);
    isUnsettled ||= changed;
    if (changed) until = Math.max(until, performance.now() + afterglow);
    if (performance.now() < until) ask();
    else if (isUnsettled) {
      isUnsettled = false;
      on.rest();
    }
  }

  function askAgain() {
    later = undefined;
    ask();
  }

  return {
    ask,
    follow() {
      until = performance.now() + patience;
      ask();
    },
    unsettle() {
      isUnsettled = true;
      ask();
    },
    end() {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    },
  };
}
