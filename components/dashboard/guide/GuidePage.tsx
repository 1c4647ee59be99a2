import { useItem } from '@/components/hooks/item';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import type { RoleKey } from '@/lib/kpi/role';
import { usualStage } from '@/lib/kpi/score/card';
import { baseOf } from '@/lib/kpi/score/pool';
import { preferences } from '@/lib/settings/settings';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { href } from '../route';
import { OneShop, useOneShop } from '../targets/OneShop';
import { roleName } from '../team/role-name';
import { GuideKpi } from './GuideKpi';
import { type GuideBasis, guideOf, guideRoles, readGuide } from './guide-view';
import './guide.css';

/** For who is new: what each number of a role means, where people start, where it stands on TikTok. By the shop's own set. */
export function GuidePage({ role: asked }: { role?: RoleKey }) {
  const { guide: words, dashboard } = useWords();
  const known = useItem(preferences);
  const entries = useLive('shops', readShops).value;
  const shop = useOneShop(entries);
  const read = useLive(`guide ${shop}`, async () => (shop ? readGuide(shop) : undefined)).value;
  if (!known || !entries || (shop && !read)) return null;
  const none: GuideBasis = { shop: '', day: '', stage: known.stage ?? usualStage, sets: [], own: {} };
  const basis = read ?? none;
  const role = [asked, known.role].find((one) => one && baseOf(one, basis.own.roles)) ?? 'host';
  return (
    <Page
      title={words.title}
      tags={
        <>
          {shop && <OneShop label={dashboard.shop} entries={entries} value={shop} />}
          <RolePicker role={role} basis={basis} />
        </>
      }
    >
      <Numbers role={role} basis={basis} />
    </Page>
  );
}

type NumbersProps = { role: RoleKey; basis: GuideBasis };

function RolePicker({ role, basis }: NumbersProps) {
  const { guide: words, kpi } = useWords();
  const { roles = [] } = basis.own;
  return (
    <Picker
      label={words.role}
      icon="role"
      value={role}
      options={guideRoles(roles).map((value) => ({ value, name: roleName(value, roles, kpi) }))}
      onChange={(next) => {
        location.hash = href({ page: 'guide', role: next });
      }}
    />
  );
}

function Numbers({ role, basis }: NumbersProps) {
  const { guide: words, kpi } = useWords();
  const { counted, more } = guideOf(role, basis);
  return (
    <>
      <Card title={roleName(role, basis.own.roles ?? [], kpi)}>
        <p className="d-note i2">{words.lead(counted.length)}</p>
        {counted.map((one) => (
          <GuideKpi key={one.kpi.id} kpi={one.kpi} points={one.points} region={basis.region} />
        ))}
        <p className="d-foot">{words.note}</p>
      </Card>
      {more.length > 0 && (
        <Card title={words.more}>
          {more.map((one) => (
            <GuideKpi key={one.id} kpi={one} points={null} region={basis.region} />
          ))}
        </Card>
      )}
    </>
  );
}
