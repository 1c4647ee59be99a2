import { changesIn } from '@/lib/reading/changes';
import { hostOf } from '@/lib/reading/hosts';
import { openPage } from '@/lib/reading/open-page';
import { type DialectSource, pickDialect } from '@/lib/reading/pick-dialect';
import { periodOf } from '@/lib/reading/picker';
import type { OpenPage, PageReader, Reading } from '@/lib/reading/reading';
import { type CurrencyOf, shopOf } from '@/lib/reading/shop';
import { lookAround } from '@/lib/reading/sight';
import { readTaught, withTaught, writingOf } from '@/lib/reading/taught/apply';
import { rulesFor, type TaughtRule } from '@/lib/reading/taught/rule';

/** Opens pages with the rules that hold there now. On a host that the user added nothing but its rules is read. */
export function createOpenPage(source: DialectSource, currencyOf: CurrencyOf, rules: () => readonly TaughtRule[]): OpenPage {
  return (root, url) => {
    const reader = hostOf(url) ? openPage(root, url, source, currencyOf) : openAdded(root, url, source);
    return {
      surface: reader.surface,
      read(changed, moving) {
        const reading = reader.read(changed, moving);
        const own = reading.halt ? [] : rulesFor(rules(), url);
        if (own.length === 0) return reading;
        const sight = lookAround();
        const writing = writingOf(root, reading, source, currencyOf);
        const inMotion = moving && changesIn(moving);
        return withTaught(
          reading,
          own.map((rule) => [rule, readTaught(root, rule, writing, sight, inMotion)] as const),
        );
      },
    };
  };
}

function openAdded(root: Document, url: URL, source: DialectSource): PageReader {
  const base = { surface: 'unknown', reader: { id: 'taught', version: 1 }, shop: shopOf(url), values: {} } as const;
  const none = { rows: [], partial: [], missing: [], expected: [] };
  const read = (): Reading => {
    const { lang } = root.documentElement;
    return { ...base, ...none, scope: periodOf(root, pickDialect(lang, [], source.known(lang))) };
  };
  return { surface: 'unknown', read };
}
