import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { EditNumber } from '@/components/ui/EditNumber';
import { Figure } from '@/components/ui/Figure';
import { Meter } from '@/components/ui/Meter';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import { targetKey } from '@/lib/kpi/target';
import { call } from '@/lib/messages/client';
import { minShapes } from '@/lib/room/forecast';
import type { RoomPage } from './room';
import type { PaceBy, RoomPace } from './room-pace';

type PaceLineProps = { found: RoomPace; page: RoomPage; paceBy: PaceBy };

/** Value, target, what is due by now and where it will end; the target is edited in place. */
export function PaceLine({ found, page, paceBy }: PaceLineProps) {
  const { live } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { actual, target, pace } = found;
  const { shop } = page;
  if (open) {
    const edit = { label: live.pace.setTarget, unit: actual.unit, initial: target?.value ?? null };
    return <EditNumber {...edit} onSave={(value) => save(page, found, paceBy, value)} onClose={() => setOpen(false)} />;
  }
  return (
    <>
      <div className="pace">
        <b className="pace-now">
          <Figure amount={actual} />
        </b>
        {target && (
          <button type="button" className="editable" onClick={() => setOpen(true)} title={live.pace.setTarget}>
            / {formatValue({ ...actual, value: target.value }, language)}
          </button>
        )}
        <Outlook found={found} />
      </div>
      {target && !pace && <Meter label={live.pace.title} value={actual.value} target={target.value} behind={found.state === 'behind'} />}
      {!target && shop && (
        <div className="row ask">
          <span className="note i2">{live.pace.setTargetWhy}</span>
          <Button small className="end" onClick={() => setOpen(true)}>
            {live.pace.setTarget}
          </Button>
        </div>
      )}
    </>
  );
}

/** Due by now, and the finish with its band. */
function Outlook({ found: { actual, expected, pace, finish } }: { found: RoomPace }) {
  const { live } = useWords();
  const language = useLanguage();
  if (!expected || (!pace && !finish)) return null;
  const amount = (value: number) => formatValue({ ...actual, value: rounded(value), step: value >= 100 ? 1 : undefined }, language);
  const { low, high } = finish ?? {};
  return (
    <span className="note i2 end pace-outlook">
      {pace && (
        <span>
          {live.pace.due} <b className="i1">{amount(pace.due)}</b>
        </span>
      )}
      {finish && (
        <span>
          {live.pace.finish} <b className="i1">{amount(finish.finish)}</b>
          {low !== undefined && high !== undefined && ` ${amount(low)}–${amount(high)}`}
        </span>
      )}
    </span>
  );
}

/** What the due number and the finish rest on. */
export function PaceBasis({ found: { expected, pace, finish } }: { found: RoomPace }) {
  const { live } = useWords();
  if (!expected || (!pace && !finish)) return null;
  return (
    <p className="note i3">
      {expected.by === 'rooms' ? live.pace.byRooms(expected.n) : live.pace.straight(expected.n, minShapes)}
      {finish?.low !== undefined && (
        <>
          <Sep />
          {live.pace.band}
        </>
      )}
    </p>
  );
}

/** A forecast knows three digits at most. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return Math.round(value / unit) * unit;
}

function save({ shop }: RoomPage, { actual }: RoomPace, { kpi, role }: PaceBy, value: number | null): Promise<void> {
  if (!shop) return Promise.reject(new Error('no shop'));
  const { currency } = actual;
  return call('setTarget', { shop: shop.key, role, kpi: targetKey(kpi, actual.metric), horizon: 'room', value, currency });
}
