import { useItem } from '@/components/hooks/item';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { type RoleId, roleIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { usualStage } from '@/lib/kpi/score/card';
import { baseOf } from '@/lib/kpi/score/pool';
import { preferences } from '@/lib/settings/settings';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { href } from '../route';
import { GuideKpi } from './GuideKpi';
import './guide.css';

/** For who is new: what each number of a role means, where people start, where it stands on TikTok. */
export function GuidePage({ role: asked }: { role?: RoleId }) {
  const { guide: words, kpi } = useWords();
  const known = useItem(preferences);
  const region = useLive('shops', readShops).value?.find(({ demo, as }) => !demo && !as)?.shop.region;
  if (!known) return null;
  const role = asked ?? (known.role && baseOf(known.role)) ?? 'host';
  const { kpis, more, weights } = roles[role];
  const stage = known.stage ?? usualStage;
  return (
    <Page
      title={words.title}
      tags={
        <Picker
          label={words.role}
          icon="role"
          value={role}
          options={roleIds.map((value) => ({ value, name: kpi.roles[value] }))}
          onChange={(next) => {
            location.hash = href({ page: 'guide', role: next });
          }}
        />
      }
    >
      <Card title={kpi.roles[role]}>
        <p className="d-note i2">{words.lead(kpis.length)}</p>
        {kpis.map((one) => (
          <GuideKpi key={one.id} kpi={one} points={weights[one.id]?.[stage] ?? null} region={region} />
        ))}
        <p className="d-foot">{words.note}</p>
      </Card>
      <Card title={words.more}>
        {more.map((one) => (
          <GuideKpi key={one.id} kpi={one} points={null} region={region} />
        ))}
      </Card>
    </Page>
  );
}
