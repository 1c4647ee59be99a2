import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { Picker } from '@/components/ui/Picker';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { readShops } from '../queries';
import { NoShop } from './NoShop';
import { OneShop, useOneShop } from './OneShop';
import { RoleCard } from './RoleCard';
import { TargetTabs } from './TargetTabs';
import { roleName } from './target-names';
import { isInUse, readTargets, type TargetsView } from './targets-view';
import './targets.css';

/** What should be reached, by role and person, in one shop. */
export function TargetsPage() {
  const { targets: words, dashboard } = useWords();
  const entries = useLive('shops', readShops).value;
  const shop = useOneShop(entries);
  const live = useLive(`targets ${shop}`, async () => (shop ? readTargets(shop) : undefined));
  if (entries && shopOptions(entries).length === 0) return <NoShop title={words.title} at="targets" />;
  return (
    <Answer live={live}>
      {(view) => (
        <Targets
          key={view.shop.key}
          view={view}
          picker={<OneShop label={dashboard.shop} entries={entries ?? []} value={view.shop.key} />}
        />
      )}
    </Answer>
  );
}

/** No role is called so. */
const all = '*';

function Targets({ view, picker }: { view: TargetsView; picker: React.ReactNode }) {
  const words = useWords();
  const [role, setRole] = useState<string>(all);
  const inOrder = view.roles.toSorted((a, b) => Number(isInUse(b, view)) - Number(isInUse(a, view)));
  const shown = inOrder.filter((one) => role === all || one.role === role);
  return (
    <Page
      title={words.targets.title}
      tags={
        <>
          <TargetTabs at="targets" />
          {picker}
          <Picker
            label={words.kpi.role}
            icon="role"
            value={role}
            options={[
              { value: all, name: words.targets.allRoles },
              ...inOrder.map((one) => ({ value: one.role as string, name: roleName(one, words) })),
            ]}
            onChange={setRole}
          />
        </>
      }
    >
      {shown.map((one) => (
        <RoleCard key={one.role} of={one} view={view} />
      ))}
    </Page>
  );
}
