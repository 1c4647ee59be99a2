import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Answer } from './Answer';
import { DeleteCard } from './DeleteCard';
import { DemoButton } from './Demo';
import { Card, Page } from './Page';
import { Retention } from './Retention';
import { StoredCard } from './StoredCard';
import { readStored } from './stored';

/** What is stored, what never is, how long, and how to be rid of it. */
export function DataPage() {
  const words = useWords().dashboard.data;
  const live = useLive('stored', readStored);
  return (
    <Page title={words.title}>
      <Answer live={live}>
        {(stored) => {
          const demo = stored.shops.some((shop) => shop.demo);
          return (
            <div className="d-columns">
              <div>
                <StoredCard stored={stored} />
                <Card title={words.retention}>
                  <Retention />
                </Card>
                <DeleteCard stored={stored} />
              </div>
              <div>
                <Card title={words.never}>
                  <ul className="d-list">
                    {words.neverList.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  <p className="d-note i2">{words.requests}</p>
                </Card>
                <Card title={words.demo}>
                  <p className="d-note i2">{words.demoBody}</p>
                  <p className="d-actions">
                    <DemoButton present={demo} name={demo ? words.demoRemove : words.demoAdd} />
                  </p>
                </Card>
              </div>
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
