import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Page } from '../Page';
import { type TargetTab, TargetTabs } from './TargetTabs';

/** A page of targets before any shop is known. */
export function NoShop({ title, at }: { title: string; at: TargetTab }) {
  const { noShop } = useWords().targets;
  return (
    <Page title={title} tags={<TargetTabs at={at} />}>
      <div className="d-card">
        <Empty title={noShop.title}>
          <p>{noShop.body}</p>
        </Empty>
      </div>
    </Page>
  );
}
