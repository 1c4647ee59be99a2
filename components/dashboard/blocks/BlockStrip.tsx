import { useWords } from '@/components/hooks/words';
import type { BlockCounts } from '@/lib/room/blocks/counts';
import type { Followed } from '@/lib/room/blocks/follow';
import type { Block } from '@/lib/room/blocks/schedule';

type BlockStripProps = { blocks: readonly Block[]; counts?: readonly BlockCounts[]; followed?: readonly Followed[]; goesOn?: true };

/** Blocks in a row, on or off, and whether more follow; dashed where one was not read, with a mark beside its word where it did not go as drawn. */
export function BlockStrip({ blocks, counts, followed, goesOn }: BlockStripProps) {
  const { states, rooms } = useWords().blocks;
  return (
    <ol className="block-strip">
      {blocks.map(({ index, on }) => {
        const isUnread = counts?.[index] && 'unknown' in counts[index].counts.entries && 'unknown' in counts[index].counts.orders;
        const state = states[on ? 'on' : 'off'];
        const how = followed?.[index];
        const isOff = how === 'against' || how === 'unmarked';
        return (
          <li
            key={index}
            className={['block', on ? 'block--on' : 'block--off', isUnread ? 'block--unread' : ''].join(' ')}
            title={[rooms.strip(index + 1, state), isUnread && rooms.unknown.gap, isOff && rooms.followed[how]].filter(Boolean).join(' ')}
          >
            {state}
            {isOff && (how === 'against' ? ' ≠' : ' ?')}
          </li>
        );
      })}
      {goesOn && <li className="i3">…</li>}
    </ol>
  );
}
