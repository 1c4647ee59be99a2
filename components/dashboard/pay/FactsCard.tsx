import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { shopName } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import type { EnteredFact } from '@/lib/kpi/pay/record';
import { Card } from '../Page';
import { readShops } from '../queries';
import { useTexts } from '../use-texts';
import { FactForm } from './FactForm';
import { gapText, type Names } from './gap-text';
import { writer } from './line-text';
import { RoomRows } from './RoomRows';
import { ScoredRows } from './ScoredRows';
import type { SlipView } from './slip-view';
import { useRateDay } from './use-month';

type FactsProps = {
  of: SlipView;
  leaves: ReadonlyArray<{ from: string; to: string }>;
  trial: { from: string; to: string; days: number } | null;
  isLocked: boolean;
};

/** The facts a payslip rests on: each with where it is from, what is missing with what to do, and the field to type it. */
export function FactsCard({ of, leaves, trial, isLocked }: FactsProps) {
  const { slip } = useWords().pay;
  const names = useNames();
  const { scheme, facts } = of;
  const stretch = ({ from, to }: { from: string; to: string }) => slip.days(names.day(from), names.day(to));
  return (
    <Card title={slip.facts}>
      <dl className="pay-facts">
        <Fact name={slip.needs.held} text={slip.held(facts.held.days, facts.held.of)} />
        {leaves.length > 0 && <Fact name={slip.needs.leaves} text={names.list(leaves.map(stretch))} />}
        {trial && <Fact name={slip.needs.trial} text={slip.trialDays(stretch(trial), trial.days)} />}
        {neededBy(of).map((fact) => (
          <TypedFact key={fact} fact={fact} of={of} isLocked={isLocked} names={names} />
        ))}
      </dl>
      <ScoredRows of={of} shop={names.shop} />
      {(scheme.hourly || scheme.commission) && <RoomRows of={of} shop={names.shop} isLocked={isLocked} />}
    </Card>
  );
}

/** What the scheme asks of a month and a person could type. */
function neededBy({ scheme: { hourly, commission, coefficient } }: SlipView): EnteredFact[] {
  return [
    ...(hourly ? (['alone', 'shared'] as const) : []),
    ...(commission ? (['sales'] as const) : []),
    ...(commission?.net ? (['refunds'] as const) : []),
    ...(coefficient ? (['score'] as const) : []),
  ];
}

/** How shops and days are called on a payslip. */
export function useNames(): Names {
  const texts = useTexts();
  const day = useRateDay();
  const entries = useLive('shops', readShops).value ?? [];
  return {
    shop: (key) => {
      const found = entries.find(({ shop }) => shop.key === key)?.shop;
      return found ? shopName(found) : key;
    },
    day,
    list: texts.list,
  };
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div className="pay-fact">
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

type TypedFactProps = { fact: EnteredFact; of: SlipView; isLocked: boolean; names: Names };

function TypedFact({ fact, of, isLocked, names }: TypedFactProps) {
  const { slip } = useWords().pay;
  const { unknown } = useWords().pay;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const name = fact === 'sales' ? slip.needs.sales[of.scheme.commission?.on ?? 'direct'] : slip.needs[fact];
  const text = valueText(fact, of, slip, language);
  const entry = of.entered.find((one) => one.fact === fact);
  const missing = of.gaps.filter((gap) => gap.fact === (fact === 'alone' || fact === 'shared' ? 'minutes' : fact));
  const gaps = fact === 'shared' ? [] : missing;
  return (
    <div className="pay-fact">
      <dt>{name}</dt>
      <dd>
        <span className={text === null ? 'i3' : undefined}>{text ?? unknown}</span>
        {entry && <span className="note i2"> {slip.byHand(entry.by ?? slip.nobody, entry.why)}</span>}
        {!entry &&
          gaps.map((gap) => (
            <span key={gap.why} className="note i2 pay-gap">
              {gapText(gap, slip.gaps, names)}
            </span>
          ))}
        {open && <FactForm fact={fact} of={of} hasEntry={entry !== undefined} name={name} onClose={() => setOpen(false)} />}
      </dd>
      {!isLocked && !open && (
        <dd className="no-print">
          <Button small kind="plain" aria-label={`${entry ? slip.change : slip.enter} ${name}`} onClick={() => setOpen(true)}>
            {entry ? slip.change : slip.enter}
          </Button>
        </dd>
      )}
    </div>
  );
}

type SlipWords = ReturnType<typeof useWords>['pay']['slip'];

/** A fact as text; null while it is not known. */
function valueText(
  fact: EnteredFact,
  { facts, scheme }: SlipView,
  slip: SlipWords,
  language: ReturnType<typeof useLanguage>,
): string | null {
  const write = writer(language, scheme.currency);
  if (fact === 'alone' || fact === 'shared') {
    const minutes = facts.minutes?.[fact];
    return minutes === undefined ? null : slip.minutes(minutes, `${write.number(Math.round(minutes / 0.6) / 100)} ${slip.inHours}`);
  }
  if (fact === 'score') return facts.score && slip.points(write.number(Math.round(facts.score.points * 100) / 100), facts.score.open);
  const amount = facts[fact];
  return amount === null ? null : write.money(amount);
}
