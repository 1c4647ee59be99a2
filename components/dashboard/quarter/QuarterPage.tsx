import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { quarterName } from '@/components/quarter/quarter-name';
import { shopOptions } from '@/components/shops/shop-options';
import { Empty } from '@/components/ui/Empty';
import { Answer } from '../Answer';
import { ChangesTable } from '../changes/ChangesTable';
import { type ChangesView, readChanges } from '../changes/changes-view';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { href } from '../route';
import { NoShop } from '../targets/NoShop';
import { OneShop, useOneShop } from '../targets/OneShop';
import { TargetTabs } from '../targets/TargetTabs';
import { useTexts } from '../use-texts';
import { EndQuarter } from './EndQuarter';
import { QuarterTable } from './QuarterTable';
import { type QuarterView, readQuarter } from './quarter-view';
import './quarter.css';

/** The quarter that ended last, in one shop: what was reached of each target, what was changed, what to set next. */
export function QuarterPage() {
  const { quarter: words, dashboard } = useWords();
  const entries = useLive('shops', readShops).value;
  const shop = useOneShop(entries);
  const live = useLive(`quarter ${shop}`, async () => (shop ? readQuarter(shop) : undefined));
  const changes = useLive('changes', readChanges).value;
  if (entries && shopOptions(entries).length === 0) return <NoShop title={words.title} at="quarter" />;
  return (
    <Answer live={live}>
      {(of) => (
        <Page
          title={words.title}
          tags={
            <>
              <TargetTabs at="quarter" />
              <OneShop label={dashboard.shop} entries={entries ?? []} value={of.view.shop.key} />
              <span className="d-tag">{quarterName(of.quarter.id, words)}</span>
            </>
          }
        >
          <p className="i2 quarter-lead">{words.lead}</p>
          <Reached of={of} />
          {changes && <Changed of={of} changes={changes} />}
          <EndQuarter of={of} />
        </Page>
      )}
    </Answer>
  );
}

function Reached({ of }: { of: QuarterView }) {
  const { quarter: words } = useWords();
  return (
    <Card title={words.targets}>
      {of.lines.length === 0 ? (
        <Empty title={words.noTargets.title}>
          <p>{words.noTargets.body}</p>
        </Empty>
      ) : (
        <>
          <QuarterTable of={of} />
          <p className="d-foot">{words.third}</p>
        </>
      )}
    </Card>
  );
}

/** What was edited in the quarter, of this shop and of every shop. */
function Changed({ of: { view, from, to }, changes }: { of: QuarterView; changes: ChangesView }) {
  const words = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const rows = changes.rows.filter(({ at, shop }) => at >= from && at < to && (shop === null || shop === view.shop.key));
  return (
    <Card
      title={words.quarter.changes}
      aside={
        <a className="end note" href={href({ page: 'changes' })}>
          {words.quarter.allChanges}
        </a>
      }
    >
      {rows.length === 0 ? (
        <p className="d-note i2">{words.quarter.noChanges}</p>
      ) : (
        <ChangesTable rows={rows} shops={changes.shops} speech={{ words, texts, language, names: changes.names }} />
      )}
    </Card>
  );
}
