import type { TeachLook, TeachTrial } from '@/lib/messages/teach-answers';
import type { TeachInput } from '@/lib/messages/teach-input';
import { hostOf, isExcluded } from '@/lib/reading/hosts';
import { lookAround } from '@/lib/reading/sight';
import { isWithoutPeriod, readTaught, writingOf } from '@/lib/reading/taught/apply';
import { amountsOn, propose } from '@/lib/reading/taught/propose';
import { placeOf } from '@/lib/reading/taught/rule';
import type { PageTools } from '../tools';
import { startPointing } from './pointing';

/** Answers the extension's requests to teach on this page. The page itself can neither ask nor learn of it. */
export function answerTeaching(tools: PageTools, document: Document): void {
  let stop: (() => void) | null = null;
  let picked: TeachLook['picked'] = null;
  const writing = () => writingOf(document, tools.seen()?.reading ?? { values: {}, shop: null }, tools.dialects, tools.currencyOf);

  function point(hint: string): void {
    stop?.();
    picked = null;
    stop = startPointing(document, {
      hint,
      amounts: () => amountsOn(document, writing(), lookAround()),
      own: tools.own,
      onPick: (part) => {
        const { scope } = tools.seen()?.reading ?? {};
        const open = scope === undefined || isWithoutPeriod(scope);
        const place = placeOf(new URL(document.location.href));
        picked = { ...propose(part, writing(), lookAround()), ...place, open };
      },
      onEnd: () => {
        stop = null;
      },
    });
  }

  function trial(rule: Extract<TeachInput, { do: 'try' }>['rule']): TeachTrial {
    const own = tools.seen()?.reading.values[rule.metric];
    return { ...readTaught(document, rule, writing(), lookAround()), ...(own?.by === 'declared' && { declared: own }) };
  }

  // Paused, gone or another page's: what may not be read is not pointed at, and the page is the user's again.
  tools.onLook(() => {
    if (!tools.seen()) stop?.();
  });
  tools.answer('teach', (input) => {
    const asked = input as TeachInput;
    // Also where nothing may be taught: the page may have moved there under the pointer.
    if (asked.do === 'stop') return stop?.();
    const url = new URL(document.location.href);
    if (hostOf(url) && isExcluded(url)) throw new Error('refused');
    if (asked.do === 'point') point(asked.hint);
    else if (asked.do === 'look') return { pointing: stop !== null, picked } satisfies TeachLook;
    else return trial(asked.rule);
  });
}
