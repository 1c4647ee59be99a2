import { type FormEvent, useState } from 'react';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import type { StageId } from '@/lib/kpi/role';
import { call } from '@/lib/messages/client';
import { preferences } from '@/lib/settings/settings';

type StageWhyProps = { stage: StageId; shop: string; day: string; onClose: () => void };

/** Why a shop's stage changes from today on: it moves everybody's weights, so nothing is stored without a reason. */
export function StageWhy({ stage, shop, day, onClose }: StageWhyProps) {
  const { kpi, common, fields } = useWords();
  const { stageWhy: words } = kpi;
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() === '') return setFault(words.missing);
    await call('setBusinessStage', { shop, stage, since: day, why: why.trim() }).then(
      () => patch(preferences, { stage }).then(onClose),
      () => setFault(fields.failed),
    );
  };
  return (
    <form className="stage-why" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <label className="note">
        {words.ask(kpi.stages[stage])}
        <input
          // biome-ignore lint/a11y/noAutofocus: the field opens because a stage was picked
          autoFocus
          className="field"
          maxLength={300}
          autoComplete="off"
          value={why}
          aria-invalid={fault !== null}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <IconButton type="submit" icon="check" label={common.save} />
      <IconButton icon="close" label={common.cancel} onClick={onClose} />
      {fault && (
        <span className="note i2" role="alert">
          {fault}
        </span>
      )}
    </form>
  );
}
