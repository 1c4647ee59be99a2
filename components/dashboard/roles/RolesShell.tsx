import type { ReactNode } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { Empty } from '@/components/ui/Empty';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { readShops } from '../queries';
import { href } from '../route';
import { OneShop, useOneShop } from '../targets/OneShop';
import { type RoleTab, RoleTabs } from './RoleTabs';
import { type RolesView, readRoles } from './roles-view';
import '../team/team.css';
import './role-forms.css';
import './roles.css';

type ShellProps = {
  at: RoleTab;
  /** What this page is called where it is one under the roles'. */
  title?: (view: RolesView) => string;
  actions?: ReactNode;
  children: (view: RolesView) => ReactNode;
};

/** A page on roles: for which shop, the other pages beside it, and what it shows of the shop. */
export function RolesShell({ at, title, actions, children }: ShellProps) {
  const { rolePages: words, dashboard } = useWords();
  const entries = useLive('shops', readShops).value;
  const shop = useOneShop(entries);
  const live = useLive(`roles ${shop}`, async () => (shop ? readRoles(shop) : undefined));
  const none = entries !== undefined && shopOptions(entries).length === 0;
  const own = title && live.value ? title(live.value) : undefined;
  return (
    <Page
      title={own ?? words.title}
      {...(title && { crumb: { name: words.title, href: href({ page: 'roles' }) } })}
      tags={
        <>
          {shop && <OneShop label={dashboard.shop} entries={entries ?? []} value={shop} />}
          <RoleTabs at={at} />
        </>
      }
      {...(actions !== undefined && { actions })}
    >
      {none ? (
        <div className="d-card">
          <Empty title={words.noShop.title}>
            <p>{words.noShop.body}</p>
          </Empty>
        </div>
      ) : (
        <Answer live={live}>{children}</Answer>
      )}
    </Page>
  );
}
