import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { TallyMark } from '@/components/ui/TallyMark';
import { useOwnView } from './own-view';
import { href, type Route } from './route';

type Section =
  | 'rooms'
  | 'days'
  | 'alarms'
  | 'hosts'
  | 'blocks'
  | 'scores'
  | 'team'
  | 'roles'
  | 'targets'
  | 'pay'
  | 'profit'
  | 'shops'
  | 'agreements'
  | 'guide'
  | 'dictionary'
  | 'taught'
  | 'health'
  | 'data'
  | 'settings';

/** `opens`: begins a group: what runs, people, shops, what explains it. */
const sections: ReadonlyArray<{ page: Section; drawing: string; opens?: true }> = [
  { page: 'rooms', drawing: 'M8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2ZM4.5 11.5a5 5 0 0 1 0-7M11.5 4.5a5 5 0 0 1 0 7' },
  { page: 'days', drawing: 'M2.8 3.8h10.4v9.4H2.8ZM2.8 6.8h10.4M5.6 2.4v2.4M10.4 2.4v2.4' },
  { page: 'alarms', drawing: 'M4.2 11V7.2a3.8 3.8 0 0 1 7.6 0V11M2.8 11.2h10.4M6.8 13.2h2.4' },
  { page: 'hosts', drawing: 'M3 5.6h9.4M10 3.2l2.4 2.4L10 8M13 10.6H3.6M6 8.2l-2.4 2.4L6 13' },
  { page: 'blocks', drawing: 'M6.4 2.5h3.2M7 2.6v3.6L3.8 12a1.2 1.2 0 0 0 1 1.7h6.4a1.2 1.2 0 0 0 1-1.7L9 6.2V2.6M5.4 10h5.2' },
  { page: 'scores', opens: true, drawing: 'M2.4 4h6M2.4 8h8.6M2.4 12h4.6M12.6 2.6v10.8' },
  {
    page: 'team',
    drawing:
      'M6 3.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM2.2 12.8c.2-2.2 1.6-3.4 3.8-3.4s3.6 1.2 3.8 3.4M10.6 3.6a2 2 0 0 1 0 3.8M11.6 9.6c1.4.4 2.2 1.5 2.4 3.2',
  },
  { page: 'roles', drawing: 'M2.6 4h6.2M12.4 4h1M2.6 8h1M7.2 8h6.2M2.6 12h4.2M10.4 12h3M10.6 2.4v3.2M5.4 6.4v3.2M8.6 10.4v3.2' },
  { page: 'targets', drawing: 'M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4ZM8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 7.9v.2' },
  { page: 'profit', drawing: 'M2.6 13.2h10.8M4 11V7.6M8 11V3.4M12 11V5.8M2.6 5.2 6 3.6' },
  { page: 'pay', drawing: 'M2.4 4.4h11.2v7.6H2.4ZM2.4 6.8h11.2M5 9.8h2.4' },
  {
    page: 'shops',
    opens: true,
    drawing: 'M2.6 6.2 3.6 3h8.8l1 3.2a1.8 1.8 0 0 1-3.6 0 1.8 1.8 0 0 1-3.6 0 1.8 1.8 0 0 1-3.6 0ZM3.6 8.2v5h8.8v-5',
  },
  { page: 'agreements', drawing: 'M4 2.6h5.6L12 5v8.4H4ZM6 7h4M6 9.4h4M9.4 2.8v2.4h2.4' },
  { page: 'guide', opens: true, drawing: 'M8 2.4 14 5.2 8 8 2 5.2ZM4.4 6.6v3.2c0 1 1.6 2 3.6 2s3.6-1 3.6-2V6.6M14 5.2v4' },
  {
    page: 'dictionary',
    drawing: 'M8 4.4C6.6 3.4 4.6 3 2.8 3v9c1.8 0 3.8.4 5.2 1.4M8 4.4C9.4 3.4 11.4 3 13.2 3v9c-1.8 0-3.8.4-5.2 1.4M8 4.4v9',
  },
  { page: 'health', drawing: 'M2 8.5h2.8L6.4 4l3 8 1.8-3.5H14' },
  { page: 'taught', drawing: 'M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z' },
  { page: 'data', drawing: 'M3 3h8.2L13 4.8V13H3ZM5.4 3v3.4h4.6V3M5 13V9h6v4' },
  {
    page: 'settings',
    drawing:
      'M8 5.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2ZM8 2.2v1.6M8 12.2v1.6M2.2 8h1.6M12.2 8h1.6M3.9 3.9 5 5M11 11l1.1 1.1M12.1 3.9 11 5M5 11l-1.1 1.1',
  },
];

/** What is left of the sections in a view of one's own numbers. */
const ownSections: readonly Section[] = ['scores', 'pay', 'guide', 'dictionary', 'settings'];

/** The section that a page which has no entry of its own belongs to. */
const within: Partial<Record<Route['page'], Section>> = {
  room: 'rooms',
  review: 'rooms',
  day: 'days',
  shop: 'shops',
  agreement: 'agreements',
  person: 'team',
  role: 'roles',
  stage: 'roles',
  trials: 'roles',
  ownKpis: 'roles',
  packs: 'roles',
  typed: 'targets',
  changes: 'targets',
  quarter: 'targets',
  payslip: 'pay',
  schemes: 'pay',
  rates: 'pay',
};

/** The sections that exist, whether a room is on air, and where the data is. */
export function Nav({ route, onAir, size }: { route: Route; onAir: boolean; size: string | null }) {
  const { dashboard: words, own: ownWords } = useWords();
  const own = useOwnView();
  const current = within[route.page] ?? route.page;
  return (
    <nav className="d-nav" aria-label={words.nav.label}>
      <div className="d-brand">
        <TallyMark lit={onAir} size={20} />
        <b>Tallylight</b>
      </div>
      {own && own.person !== '' && (
        <a href={href({ page: 'person', person: own.person })} aria-current={route.page === 'person' ? 'page' : undefined}>
          <Icon name="role" size={16} />
          {ownWords.mine}
        </a>
      )}
      {(own ? sections.filter(({ page }) => ownSections.includes(page)) : sections).map(({ page, drawing, opens }) => (
        <a key={page} href={href({ page })} className={opens && 'opens'} aria-current={current === page ? 'page' : undefined}>
          <svg className="ic" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={drawing} />
          </svg>
          {words.nav[page]}
          {page === 'rooms' && onAir && <i className="lamp end" role="img" aria-label={words.onAir} />}
        </a>
      ))}
      <p className="d-local">
        <Icon name="lock" size={12} />
        <span>
          {words.onThisDevice}
          {size && (
            <>
              <Sep />
              {size}
            </>
          )}
          <br />
          {words.noRequests}
        </span>
      </p>
    </nav>
  );
}
