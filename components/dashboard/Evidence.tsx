import { Popover } from 'radix-ui';
import type { ReactElement } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { marketText } from '@/components/live/derived';
import { identityText } from '@/components/live/identity-text';
import { enteredBy } from '@/components/manual/entered';
import { asOfText } from '@/components/ui/as-of';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope } from '@/lib/snapshot/snapshot';
import { href } from './route';
import { useTexts } from './use-texts';

/** Opens a figure to its snapshot: when, on which page, under which label, which text, read by what. */
export function Evidence({ fact, children }: { fact: Fact; children: ReactElement }) {
  const all = useWords();
  const words = all.dashboard.evidence;
  const texts = useTexts();
  const language = useLanguage();
  const market = marketText(fact, language);
  const period = [periodText(fact.scope, words.periods), asOfText(fact.scope, all.common, language)].filter(Boolean).join(', ');
  const { listed } = fact;
  const worked = fact.metric === 'video_hit_rate' && listed && all.kpi.hits(listed.hits, listed.videos);
  const told: Array<[string, string]> = worked
    ? [[words.worked, worked]]
    : [
        [words.label, fact.label],
        [words.raw, fact.raw],
        [words.reader, words.by[fact.by]],
      ];
  const rows: Array<[string, string]> = fact.manual
    ? [
        [words.reader, enteredBy(fact.manual, all.manual)],
        [words.time, texts.full(fact.at)],
        [words.period, period],
        ...(fact.manual.note ? [[all.manual.note, fact.manual.note] as [string, string]] : []),
      ]
    : [
        [words.time, texts.full(fact.at)],
        [words.page, [all.surfaces[fact.surface].name, fact.url].filter(Boolean).join(' ')],
        ...told,
        [words.period, period],
        [words.step, texts.value({ ...fact, value: fact.step })],
        [words.snapshot, fact.snapshot],
      ];
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{children}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="d-evidence" align="start" sideOffset={4} collisionPadding={8} aria-label={words.title}>
          <p className="d-evidence-head row">
            {all.metrics[fact.metric].name}
            <a className="note end" href={href({ page: 'dictionary', metric: fact.metric })}>
              {all.dictionary.link}
            </a>
          </p>
          {fact.guessed && <p className="i2">{all.live.evidence.guessed}</p>}
          {fact.doubt && <p className="i2">{words.doubt(identityText(fact.doubt, all))}</p>}
          {market && <p className="i2">{words.market(market)}</p>}
          <dl>
            {rows.map(([term, text]) => (
              <div key={term} className="d-pair">
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type Periods = ReturnType<typeof useWords>['dashboard']['evidence']['periods'];

/** What a reading covers, in words. */
export function periodText(scope: Scope, words: Periods): string {
  if (scope.kind === 'room') return words.room(scope.room);
  if (scope.kind === 'period') {
    const period = words.period(scope.from, scope.to);
    return scope.by ? words.said(period) : period;
  }
  return scope.kind === 'instant' ? words.instant : words.unknown;
}
