import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Page } from './Page';
import { href } from './route';

/** An address that names nothing that is stored. */
export function Lost() {
  const { notFound } = useWords().dashboard;
  return (
    <Page title={notFound.title}>
      <div className="d-card">
        <Empty title={notFound.title}>
          <p>{notFound.body}</p>
          <p className="row">
            <a href={href({ page: 'rooms' })}>{notFound.back}</a>
          </p>
        </Empty>
      </div>
    </Page>
  );
}
