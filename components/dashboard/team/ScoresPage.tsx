import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { useKept } from '@/components/hooks/use-kept';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Picker } from '@/components/ui/Picker';
import type { RoleKey } from '@/lib/kpi/role';
import { preferences } from '@/lib/settings/settings';
import { Answer } from '../Answer';
import { useOwnView } from '../own-view';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { href } from '../route';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { useTexts } from '../use-texts';
import { roleName } from './role-name';
import { ScoresExport } from './ScoresExport';
import { ScoresTable } from './ScoresTable';
import { type Period, readScores, type ScoresView } from './scores-view';
import { type ScoreSort, sorted } from './sorted-rows';
import { useReckoned } from './use-reckoned';
import '@/components/kpi/kpi.css';
import './scores.css';
import './team.css';

const all = '*';

/** Everybody's score and KPIs over some days, in every shop they hold a role in. `cut`: when days begin, minutes after midnight. */
export function ScoresPage({ cut }: { cut: number }) {
  const words = useWords().scores;
  const texts = useTexts();
  const [period, setPeriod] = useState<Period>({ kind: 'month', back: 0 });
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const who = useItem(preferences);
  const now = useNow(60_000);
  const me = who && { name: who.me?.trim() || null, role: who.role, stage: who.stage };
  const own = useOwnView();
  const ask = me && shop !== null ? { period, shop, cut, me, ...(own && { only: own.person }) } : null;
  const today = new Date(now).toDateString();
  const live = useKept(
    `scores ${today} ${JSON.stringify(ask)}`,
    Math.floor(now / 60_000),
    async () => ask && readScores({ ...ask, now: Date.now() }),
    isWhole,
  );
  const view = live.value ?? undefined;
  useReckoned(view?.pending);
  const stretch = view?.stretch;
  return (
    <Page
      title={words.title}
      tags={
        <>
          <Picker
            label={words.period}
            icon="calendar"
            value={period.kind}
            options={(['day', 'week', 'month'] as const).map((value) => ({ value, name: words.kinds[value] }))}
            onChange={(kind) => setPeriod({ kind, back: 0 })}
          />
          <span className="row team-week">
            <IconButton icon="expand" label={words.before} onClick={() => setPeriod({ ...period, back: period.back + 1 })} />
            <span className="nowrap">
              {stretch && (stretch.from === stretch.to ? texts.day(stretch.from) : `${texts.day(stretch.from)} – ${texts.day(stretch.to)}`)}
            </span>
            <IconButton
              icon="collapse"
              label={words.after}
              disabled={period.back === 0}
              onClick={() => setPeriod({ ...period, back: Math.max(0, period.back - 1) })}
            />
          </span>
          <ShopFilter entries={entries ?? []} value={shop} />
        </>
      }
      actions={view && view.rows.length > 0 && <ScoresExport view={view} />}
    >
      <Answer live={{ ...live, value: view }}>
        {(shown) => (
          <>
            {live.from !== undefined && (
              <p className="d-note i2" role="status">
                {words.asOf(texts.moment(live.from))}
              </p>
            )}
            <Shown view={shown} isRunning={period.back === 0} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** Of a table with LIVEs that are still to be reckoned nothing is kept. */
function isWhole(view: ScoresView | null): boolean {
  return view !== null && view.pending.length === 0;
}

function Shown({ view, isRunning }: { view: ScoresView; isRunning: boolean }) {
  const { scores: words, kpi } = useWords();
  const [sort, setSort] = useState<ScoreSort>('role');
  const [role, setRole] = useState<RoleKey | typeof all>(all);
  const roles = [...new Set(view.rows.map((row) => row.role))];
  const shown = sorted(
    view.rows.filter((row) => role === all || row.role === role),
    sort,
  );
  const { empty } = words;
  if (view.rows.length === 0) {
    const why = !view.known ? empty.noShop : view.team.people.length === 0 ? empty.noRole : empty.nobody;
    return (
      <div className="d-card">
        <Empty icon="role" title={why.title}>
          <p>{why.body}</p>
          {view.known && (
            <p className="row">
              <a className="btn" href={href({ page: 'team' })}>
                {words.addPeople}
              </a>
            </p>
          )}
        </Empty>
      </div>
    );
  }
  return (
    <Card
      title={words.title}
      aside={
        <>
          {isRunning && <span className="d-tag">{words.running}</span>}
          <span className="row end">
            {roles.length > 1 && (
              <Picker
                label={words.role}
                icon="role"
                value={role as string}
                options={[
                  { value: all as string, name: words.allRoles },
                  ...roles.map((value) => ({ value: value as string, name: roleName(value, view.ownRoles, kpi) })),
                ]}
                onChange={(next) => setRole(next as RoleKey | typeof all)}
              />
            )}
            <Picker
              label={words.sort}
              value={sort}
              options={(['role', 'name', 'score'] as const).map((value) => ({ value, name: words.sorts[value] }))}
              onChange={setSort}
            />
          </span>
        </>
      }
    >
      {view.pending.length > 0 && (
        <p className="d-note i2" role="status">
          {words.pending(view.pending.length)}
        </p>
      )}
      {view.team.people.length === 0 && (
        <p className="d-note i2">
          {words.alone} <a href={href({ page: 'team' })}>{words.addPeople}</a>
        </p>
      )}
      {shown.length === 0 ? (
        <Empty icon="role" title={empty.filtered.title}>
          <p>{empty.filtered.body}</p>
        </Empty>
      ) : (
        <ScoresTable rows={shown} ownRoles={view.ownRoles} />
      )}
      <p className="d-foot">
        {words.tick} · {words.openRow}
      </p>
    </Card>
  );
}
