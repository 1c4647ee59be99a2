import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { EditNumber } from '@/components/ui/EditNumber';
import { formatValue } from '@/lib/format';
import type { Target } from '@/lib/kpi/target';
import { roomMinute } from '@/lib/room/minute';
import { needText } from './need';
import type { Plan } from './Pace';
import type { RoomPage } from './room';
import type { RoomPace } from './room-pace';
import { useAir } from './use-air';

/** What is still missing, in one sentence, and the plan it rests on. */
export function PaceNeed({ page, found, plan }: { page: RoomPage; found: RoomPace; plan: Plan }) {
  const words = useWords();
  const { live } = words;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { actual, target } = found;
  const air = useAir(page);
  const minute = roomMinute(page);
  const left = plan.minutes !== null && minute !== null ? Math.max(0, plan.minutes - minute) : null;
  const over = actual.value - (target as Target).value;
  const set = (value: number | null) => plan.set(value === null ? null : Math.round(value));
  if (open) return <EditNumber label={live.pace.plan} unit="count" initial={plan.minutes} onSave={set} onClose={() => setOpen(false)} />;
  return (
    <p className="need">
      {over >= 0 && (over === 0 ? live.pace.reached : live.pace.done(formatValue({ ...actual, value: over }, language)))}
      {over < 0 && left !== null && air === 'on' && needText(page, found, left, language, words)}{' '}
      {page.scope.state === 'live' && (
        <button type="button" className="editable note" onClick={() => setOpen(true)}>
          {plan.minutes === null ? live.pace.planAsk : live.pace.planned(plan.minutes)}
          {plan.minutes !== null && !plan.own && ` (${live.pace.planOwn})`}
        </button>
      )}
    </p>
  );
}
