import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { TallyMark } from '@/components/ui/TallyMark';
import { href, type Route } from './route';

type Section = 'rooms' | 'days' | 'data' | 'settings';

const sections: ReadonlyArray<{ page: Section; icon: IconName }> = [
  { page: 'rooms', icon: 'board' },
  { page: 'days', icon: 'calendar' },
  { page: 'data', icon: 'disk' },
  { page: 'settings', icon: 'edit' },
];

/** The sections that exist, whether a room is on air, and where the data is. */
export function Nav({ route, onAir, size }: { route: Route; onAir: boolean; size: string | null }) {
  const words = useWords().dashboard;
  const current = route.page === 'room' ? 'rooms' : route.page === 'day' ? 'days' : route.page;
  return (
    <nav className="d-nav" aria-label={words.nav.label}>
      <div className="d-brand">
        <TallyMark lit={onAir} size={20} />
        <b>Tallylight</b>
      </div>
      {sections.map(({ page, icon }) => (
        <a key={page} href={href({ page })} aria-current={current === page ? 'page' : undefined}>
          <Icon name={icon} />
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
              <i className="sep" aria-hidden="true" />
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
