import { Button } from '@/components/ui/Button';
import type { Shop } from '@/lib/snapshot/snapshot';

export function ExportButton({ name }: { name: string; of: { shop: Shop; room?: string; day?: string; zone?: string } }) {
  return (
    <Button kind="primary" icon="export">
      {name}
    </Button>
  );
}
