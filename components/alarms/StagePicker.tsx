import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { call } from '@/lib/messages/client';
import { type LiveStage, liveStages } from '@/lib/room/alarms/alarm';

const detected = 'auto';

/** The stage a LIVE is in, by which alarms have other limits: detected, or set by hand for this room. */
export function StagePicker({ room, stage, isSet }: { room: string; stage: LiveStage; isSet: boolean }) {
  const { alarms: words } = useWords();
  const options = [
    { value: detected, name: isSet ? words.detected : `${words.stages[stage]} (${words.detected})` },
    ...liveStages.map((value) => ({ value, name: words.stages[value] })),
  ];
  const set = (value: string) => call('setStage', { room, stage: value === detected ? null : (value as LiveStage) }).catch(() => {});
  return <Picker label={words.stage} value={isSet ? stage : detected} options={options} onChange={set} />;
}
