import { Badges } from './badges';
import { followChoice, readChoice } from './settings';

/** What ends the badges that an earlier run of this script left on the page. */
declare global {
  var tallylightBadges: (() => void) | undefined;
}

/** Shows badges on the page until they are switched off; then nothing of them is left, and the page's script brings them anew. */
export async function runBadges(document: Document): Promise<void> {
  const page = globalThis.tallylight;
  const choice = await readChoice();
  // Not before: another run may have begun meanwhile.
  globalThis.tallylightBadges?.();
  if (!page || choice.show === 'off') return;
  const badges = new Badges(document, page, choice);
  const stop = () => {
    unfollow();
    badges.stop();
    globalThis.tallylightBadges = undefined;
    page.answer('badges', () => null);
  };
  const unfollow = followChoice({
    settings: () => void readChoice().then((now) => (now.show === 'off' ? stop() : badges.change(now)), stop),
    database: () => badges.stale(),
  });
  globalThis.tallylightBadges = stop;
  page.answer('badges', () => badges.step());
}
