import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { clockText } from '@/lib/format';
import { type Block, blockAt } from '@/lib/room/blocks/schedule';
import { planName } from './plan-name';
import './blocks.css';

const minuteMs = 60_000;

/** Whether what is tried in this room is to be on or off now, until when, and then. Nothing where nothing was drawn for it. */
export function BlockLine({ page }: { page: RoomPage }) {
  const words = useWords();
  // The draw is given to a room as it begins: asked again each minute.
  const occasion = Math.floor(page.at / minuteMs);
  const found = useAnswer('blocks', { room: page.scope.room }, { steady: true, occasion }).value;
  const now = useNow(5_000);
  if (!found) return null;
  const { now: current, next } = blockAt(found.blocks, now);
  if (!current && !next) return null;
  return (
    <section className="sec block-line note" aria-label={words.blocks.panel.label}>
      <Icon name="flask" size={12} />
      <b className="clip">{planName(found.plan, words)}</b>
      <span className="block-say i2">
        <Said current={current} next={next} />
      </span>
    </section>
  );
}

function Said({ current, next }: { current: Block | null; next: Block | null }) {
  const { panel, states } = useWords().blocks;
  const language = useLanguage();
  const state = ({ on }: Block) => states[on ? 'on' : 'off'];
  if (!current) return next && panel.first(clockText(next.from, language), state(next));
  return (
    <>
      <b>{panel.now(current.index + 1, state(current), clockText(current.to, language))}</b>
      {next && (
        <>
          <Sep />
          {panel.next[next.on === current.on ? 'same' : 'change'](state(next))}
        </>
      )}
    </>
  );
}
