import { type ReactNode, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { Card } from './Page';
import type { Stored } from './stored';
import { useTexts } from './use-texts';

/** What is on this device: how much, from where, since when, and whether the browser will keep it. */
export function StoredCard({ stored }: { stored: Stored }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const { counts } = words.data;
  const hosts = [...new Set(stored.shops.filter((shop) => !shop.demo).map((shop) => shop.host))];
  const size = [
    stored.bytes === null ? words.unknown : texts.size(stored.bytes),
    stored.bytesPerHour !== null && words.data.perHour(texts.size(stored.bytesPerHour)),
    stored.quota !== null && words.data.quota(texts.size(stored.quota)),
  ];
  const rows: Array<[string, ReactNode]> = [
    [counts.rooms, texts.count(stored.rooms)],
    [counts.snapshots, texts.count(stored.snapshots)],
    [counts.samples, texts.count(stored.samples)],
    [counts.size, <Facts key="size" of={size.filter((one) => one !== false)} />],
    [counts.since, stored.since === null ? words.data.nothing : texts.full(stored.since)],
    [counts.shops, texts.list(stored.shops.map(texts.shop)) || words.data.nothing],
    [counts.hosts, texts.list(hosts) || words.data.nothing],
  ];
  return (
    <Card title={words.data.stored}>
      <dl className="d-facts">
        {rows.map(([term, text]) => (
          <div key={term} className="d-pair">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Persistence persisted={stored.persisted} />
    </Card>
  );
}

function Facts({ of }: { of: string[] }) {
  return of.map((fact, i) => (
    <span key={fact} className="nowrap">
      {i > 0 && <Sep />}
      {fact}
    </span>
  ));
}

function Persistence({ persisted }: { persisted: boolean }) {
  const words = useWords().dashboard.data.persisted;
  const [kept, setKept] = useState(persisted);
  return (
    <p className="d-note row">
      {kept ? words.yes : words.no}
      {!kept && (
        <Button small onClick={() => navigator.storage.persist().then(setKept)}>
          {words.ask}
        </Button>
      )}
    </p>
  );
}
