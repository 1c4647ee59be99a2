import type { Dialect } from '@/lib/reading/dialects/dialect';
import { en } from '@/lib/reading/dialects/en';
import { codeOf, type DialectSource } from '@/lib/reading/pick-dialect';

/** Asks the background what a page in this language is read by: everything there is for the empty one. */
type Ask = (lang: string) => Promise<readonly Dialect[]>;

/** A page is read without its dialect rather than later than `patience`; after a failure the next question waits. Milliseconds. */
const patience = 3000;
const pause = 250;

/** `ready` resolves once the page can be read in the language it declares, at the latest after 3 s. Never rejects. */
export type PageDialects = DialectSource & { ready(lang: string): Promise<void> };

/**
 * English is in the page's script. Any other dialect is asked for when the page turns out to need it, and again at every
 * look until it is there; `onArrival` tells when.
 */
export function createDialects(ask: Ask, onArrival: () => void): PageDialects {
  let dialects: readonly Dialect[] = [en];
  let have = 'en';
  let asked: string | undefined;
  let isMisdeclared = false;

  /** What to ask for, if anything. */
  function lacking(lang: string): string | undefined {
    const need = isMisdeclared ? '' : (codeOf(lang) ?? '');
    return need === 'en' || need === have || have === '' ? undefined : need;
  }

  async function get(need: string): Promise<void> {
    asked = need;
    const answer = await ask(need).catch(() => undefined);
    if (asked !== need) return;
    asked = undefined;
    if (!answer) return;
    dialects = answer;
    have = need;
    onArrival();
  }

  function known(lang: string): readonly Dialect[] {
    const need = lacking(lang);
    if (need !== undefined && need !== asked) void get(need);
    return dialects;
  }

  async function ready(lang: string): Promise<void> {
    const until = performance.now() + patience;
    for (let need = lacking(lang); need !== undefined && performance.now() < until; need = lacking(lang)) {
      await Promise.race([get(need), sleep(until - performance.now())]);
      if (need === lacking(lang)) await sleep(pause);
    }
  }

  function missed(): void {
    isMisdeclared = true;
    known('');
  }

  return { known, missed, ready };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
