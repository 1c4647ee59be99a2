import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import type { CardView } from './use-card';

/** Says that only own numbers are shown, as the settings ask; and of a role that is somebody else's, that it is put away. */
export function OwnLine({ own, name }: { own: NonNullable<CardView['own']>; name: string }) {
  const { own: words } = useWords();
  const away = own === 'nobody' ? words.unknown : own === 'not-held' ? words.notHeld : null;
  return (
    <>
      <p className="own-line note i2">
        <Icon name="role" size={12} />
        {words.only(name || words.nobody)}
      </p>
      {away && (
        <Empty icon="role" title={away.title}>
          <p>{away.body}</p>
        </Empty>
      )}
    </>
  );
}
