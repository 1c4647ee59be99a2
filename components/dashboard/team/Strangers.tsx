import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { call } from '@/lib/messages/client';
import type { Stranger } from '@/lib/store/roster';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { TeamView } from './team-view';
import { localDay } from './typed-days';

/** Names that are in shifts and not in the team; each is added with the roles and shops it had there. */
export function Strangers({ view }: { view: TeamView }) {
  const { team: words, kpi } = useWords();
  const texts = useTexts();
  const [isLost, setLost] = useState(false);
  const shopOf = (key: string) => view.shops.find(({ shop }) => shop.key === key)?.shop;
  const add = async (some: readonly Stranger[]) => {
    const answers = await Promise.all(some.map((one) => addOne(one, (key) => shopOf(key) !== undefined).catch(() => false)));
    setLost(answers.includes(false));
  };
  if (view.strangers.length === 0) return null;
  return (
    <Card
      title={words.strangers.title}
      aside={
        view.strangers.length > 1 && (
          <Button small className="end" onClick={() => add(view.strangers)}>
            {words.strangers.addAll(view.strangers.length)}
          </Button>
        )
      }
    >
      <p className="d-note i2">{words.strangers.hint}</p>
      <ul className="d-rows">
        {view.strangers.map((one) => (
          <li key={one.name} className="row">
            <b>{one.name}</b>
            <span className="i2 clip">
              {one.places.map(({ shop, role }, index) => {
                const known = shopOf(shop);
                return (
                  <span key={`${shop} ${role}`}>
                    {index > 0 && ', '}
                    {kpi.roles[role]}
                    <Sep />
                    {known ? texts.shop(known) : shop}
                  </span>
                );
              })}
            </span>
            <span className="note i3 end nowrap">{words.strangers.last(texts.moment(one.last))}</span>
            <Button small aria-label={`${words.strangers.add}: ${one.name}`} onClick={() => add([one])}>
              {words.strangers.add}
            </Button>
          </li>
        ))}
      </ul>
      {isLost && (
        <p className="d-note" role="alert">
          {words.faults.failed}
        </p>
      )}
    </Card>
  );
}

/** Adds somebody with what they did in shifts, from the first of the month of their first shift on. */
async function addOne({ name, places, first }: Stranger, isKnown: (shop: string) => boolean): Promise<boolean> {
  const from = `${localDay(first).slice(0, 8)}01`;
  const holds = places.filter(({ shop }) => isKnown(shop)).map(({ shop, role }) => ({ id: crypto.randomUUID(), shop, role, from }));
  return (await call('putPerson', { id: crypto.randomUUID(), name, holds })) === null;
}
