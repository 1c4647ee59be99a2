import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { call } from '@/lib/messages/client';

/** The other windows that belong to the desk's: the host's screen of the same room, and the wall of all. */
export function ScreenButtons({ tab }: { tab: number | null }) {
  const { names, opens } = useWords().screens;
  const open = (view: 'host' | 'wall') => void call('openWindow', { view, ...(tab !== null && { tab }) }).catch(() => {});
  return (
    <>
      {tab !== null && (
        <button type="button" className="text-btn" title={opens.host} onClick={() => open('host')}>
          <Icon name="screen" />
          {names.host}
        </button>
      )}
      <button type="button" className="text-btn" title={opens.wall} onClick={() => open('wall')}>
        <Icon name="wall" />
        {names.wall}
      </button>
    </>
  );
}
