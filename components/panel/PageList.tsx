import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { PageState } from '@/lib/snapshot/page-state';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { addressOf, firstPages } from './where';

/** Pages to open, each with what it gives; a link where its address is known. */
export function PageList({ page }: { page: PageState | null }) {
  return (
    <ul className="pages">
      {firstPages.map((surface) => (
        <li key={surface}>
          <PageRow surface={surface} page={page} />
        </li>
      ))}
    </ul>
  );
}

function PageRow({ surface, page }: { surface: SurfaceId; page: PageState | null }) {
  const { name, gives } = useWords().surfaces[surface];
  const address = addressOf(surface, page);
  const content = (
    <>
      <b>{name}</b>
      <span className="note i3 end">{gives}</span>
      {address && <Icon name="chevronRight" size={12} />}
    </>
  );
  return address ? (
    <a className="page-row" href={address} target="_blank" rel="noreferrer">
      {content}
    </a>
  ) : (
    <span className="page-row">{content}</span>
  );
}
