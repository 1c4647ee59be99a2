import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { TargetTabs } from '../targets/TargetTabs';
import { useTexts } from '../use-texts';
import { ChangeFilters, type Chosen, usualFilter } from './ChangeFilters';
import { ChangesTable } from './ChangesTable';
import { changesSheet } from './changes-sheet';
import { type ChangesView, fitting, readChanges } from './changes-view';
import './changes.css';

/** How many a page shows; the export has all of them. */
const shownRows = 300;

/** Who changed what of targets, weights, people and pay, when, from what to what, and why. */
export function ChangesPage() {
  const live = useLive('changes', readChanges);
  return <Answer live={live}>{(view) => <Changes view={view} />}</Answer>;
}

function Changes({ view }: { view: ChangesView }) {
  const words = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const shop = useListedShop(view.shops);
  const [chosen, setChosen] = useState<Chosen>(usualFilter);
  const [isLost, setLost] = useState(false);
  const { changes } = words;
  const speech = { words, texts, language, names: view.names };
  const since = chosen.days === 'all' ? 0 : now - Number(chosen.days) * 86_400_000;
  const rows = fitting(view, { kind: chosen.kind, person: chosen.person, shop: shop ?? undefined, since });
  const save = async () => {
    const { bookText } = await import('@/lib/export/book');
    const text = `\ufeff${bookText(changesSheet(rows, view.shops, speech), ',')}\r\n`;
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `tallylight_changes_${new Date(now).toISOString().slice(0, 10)}.csv`);
  };
  const exportAll = () =>
    save().then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <Page
      title={changes.title}
      tags={
        <>
          <TargetTabs at="changes" />
          <ShopFilter entries={view.shops} value={shop} />
          <ChangeFilters people={view.names.people} chosen={chosen} onChange={setChosen} />
        </>
      }
      actions={
        <>
          {isLost && (
            <span role="alert" className="note">
              {changes.failed}
            </span>
          )}
          <Button icon="export" disabled={rows.length === 0} onClick={exportAll}>
            {changes.export}
          </Button>
        </>
      }
    >
      <p className="i2 changes-lead">{changes.lead}</p>
      <section className="d-card">
        {rows.length === 0 ? (
          <Nothing all={view.rows} />
        ) : (
          <>
            <ChangesTable rows={rows.slice(0, shownRows)} shops={view.shops} speech={speech} />
            <Foot rows={rows} />
          </>
        )}
      </section>
    </Page>
  );
}

function Nothing({ all }: { all: readonly AuditRow[] }) {
  const { changes: words } = useWords();
  const said = all.length === 0 ? words.empty : words.none;
  return (
    <Empty icon="old" title={said.title}>
      <p>{said.body}</p>
    </Empty>
  );
}

/** What the table leaves out, and why some edits have no name. */
function Foot({ rows }: { rows: readonly AuditRow[] }) {
  const { changes: words } = useWords();
  const left = rows.length - shownRows;
  const isUnnamed = rows.some(({ by }) => by === null);
  if (left <= 0 && !isUnnamed) return null;
  return (
    <p className="d-foot">
      {left > 0 && `${words.more(left)} `}
      {isUnnamed && words.unnamed}
    </p>
  );
}
