import type { ReactNode } from 'react';
import { patch, useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { badgeChoices } from '@/components/settings/SettingsMenu';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { roleIds, stageIds } from '@/lib/kpi/role';
import { longestName } from '@/lib/room/shifts';
import { badges, dayCut, preferences, setDayCut } from '@/lib/settings/settings';
import { HostMoneySetting } from './HostMoneySetting';
import { MarkKeysCard } from './MarkKeysCard';
import { OwnOnlySetting } from './OwnOnlySetting';
import { Page } from './Page';

const languages = ['auto', 'zh-CN', 'en'] as const;
const themes = ['auto', 'light', 'dark'] as const;
/** A day may begin at any full hour. */
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour * 60), name: `${String(hour).padStart(2, '0')}:00` }));
const none = '-';

/** What the whole product speaks and looks like, and who uses it. */
export function SettingsPage() {
  const all = useWords();
  const words = all.dashboard.settings;
  const current = useItem(preferences);
  const cut = useItem(dayCut);
  if (!current || cut === undefined) return null;
  const unset = { value: none, name: words.notChosen } as const;
  return (
    <Page title={words.title}>
      <section className="d-card d-narrow" aria-label={words.title}>
        <Setting name={words.language}>
          <Picker
            label={words.language}
            value={current.language}
            options={languages.map((value) => ({ value, name: words.languages[value] }))}
            onChange={(language) => patch(preferences, { language })}
          />
        </Setting>
        <Setting name={words.theme}>
          <Picker
            label={words.theme}
            value={current.theme}
            options={themes.map((value) => ({ value, name: words.themes[value] }))}
            onChange={(theme) => patch(preferences, { theme })}
          />
        </Setting>
        <BadgeSetting />
        <Setting name={all.kpi.role}>
          <Picker
            label={all.kpi.role}
            value={current.role ?? none}
            options={[unset, ...roleIds.map((value) => ({ value, name: all.kpi.roles[value] }))]}
            onChange={(role) => patch(preferences, { role: role === none ? null : role })}
          />
        </Setting>
        <Setting name={all.kpi.stage}>
          <Picker
            label={all.kpi.stage}
            value={current.stage ?? none}
            options={[unset, ...stageIds.map((value) => ({ value, name: all.kpi.stages[value] }))]}
            onChange={(stage) => patch(preferences, { stage: stage === none ? null : stage })}
          />
        </Setting>
        <p className="d-note i3">{words.stageNote}</p>
        <Setting name={words.me}>
          <input
            className="field d-me"
            aria-label={words.me}
            defaultValue={current.me ?? ''}
            maxLength={longestName}
            placeholder={words.meHint}
            onBlur={(event) => patch(preferences, { me: event.target.value.trim() })}
          />
        </Setting>
        <p className="d-note i3">{words.meNote}</p>
        <OwnOnlySetting me={current.me} ownOnly={current.ownOnly} />
        <Setting name={words.dayCut}>
          <Picker label={words.dayCut} value={String(cut)} options={hours} onChange={(minutes) => setDayCut(Number(minutes))} />
        </Setting>
        <p className="d-note i3">{words.dayCutNote}</p>
        <HostMoneySetting value={current.hostMoney} />
        <p className="d-note i3">{words.instant}</p>
      </section>
      <MarkKeysCard />
    </Page>
  );
}

function Setting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="d-setting">
      <span>{name}</span>
      {children}
    </div>
  );
}

function BadgeSetting() {
  const words = useWords().badges;
  const current = useItem(badges);
  if (!current) return null;
  return (
    <>
      <Setting name={words.title}>
        <Picker
          label={words.title}
          value={current.show}
          options={badgeChoices.map((value) => ({ value, name: words.show[value] }))}
          onChange={(show) => patch(badges, { show })}
        />
      </Setting>
      <p className="d-note i3">{words.hint}</p>
      {current.hidden.length > 0 && <Button onClick={() => patch(badges, { hidden: [] })}>{words.restore(current.hidden.length)}</Button>}
    </>
  );
}
