import { patch } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuChecks } from '@/components/ui/Menu';
import { formatValue } from '@/lib/format';
import { type RoleId, roleIds } from '@/lib/kpi/role';
import { type Alarm, type LiveStage, liveStages, type RuleChange } from '@/lib/room/alarms/alarm';
import type { Rule } from '@/lib/room/alarms/rule';
import { rules } from '@/lib/room/alarms/rules';
import { proposed, type RuleScore, scoreOf } from '@/lib/room/alarms/score';
import { type AlarmSettings, type RuleSetting, settingOf } from '@/lib/room/alarms/settings';
import { alarmSettings } from '@/lib/settings/settings';
import { Card } from '../Page';
import { LimitField } from './LimitField';

/** Every rule with its limit in each stage, who gets it and what it was worth. A change is saved as it is made. */
export function RulesTable({ settings, alarms }: { settings: AlarmSettings; alarms: readonly Alarm[] }) {
  const { alarms: words } = useWords();
  const { columns } = words.page;
  return (
    <Card title={words.page.rules}>
      <div className="d-scroll">
        <table className="d-table rules">
          <caption className="sr">{words.page.rules}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.on}</th>
              <th scope="col">{columns.rule}</th>
              {liveStages.map((stage) => (
                <th key={stage} scope="col" className="num">
                  {words.stages[stage]}
                </th>
              ))}
              <th scope="col">{columns.roles}</th>
              <th scope="col">{columns.score}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} settings={settings} score={scoreOf(rule, alarms)} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function RuleRow({ rule, settings, score }: { rule: Rule; settings: AlarmSettings; score: RuleScore }) {
  const { alarms: words } = useWords();
  const setting = settingOf(rule, settings);
  const change = (part: RuleChange) =>
    patch(alarmSettings, { rules: { ...settings.rules, [rule.id]: { ...settings.rules[rule.id], ...part } } });
  const name = words.page.names[rule.id];
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={setting.on}
          aria-label={`${name}: ${words.page.columns.on}`}
          onChange={(event) => change({ on: event.target.checked })}
        />
      </td>
      <th scope="row">
        <b>{name}</b>
        <p className="note i2">{words.page.notes[rule.id]}</p>
      </th>
      {liveStages.map((stage) => (
        <td key={stage} className="num">
          <LimitField
            label={`${name}: ${words.page.limits(words.stages[stage])}`}
            rule={rule}
            limit={setting.limits[stage]}
            onChange={(limit) => change({ limits: { ...settings.rules[rule.id]?.limits, [stage]: limit } })}
          />
        </td>
      ))}
      <td>
        <RolePicker name={name} roles={setting.roles} onChange={(roles) => change({ roles })} />
      </td>
      <td>
        <Score rule={rule} setting={setting} score={score} onTake={(limits) => change({ limits })} />
      </td>
    </tr>
  );
}

function RolePicker({ name, roles, onChange }: { name: string; roles: readonly RoleId[]; onChange: (roles: RoleId[]) => void }) {
  const { alarms: words, kpi } = useWords();
  const options = roleIds.map((value) => ({ value, name: kpi.roles[value] }));
  const text =
    roles.length === options.length ? words.page.all : options.filter(({ value }) => roles.includes(value)).map((one) => one.name);
  const shown = typeof text === 'string' ? text : text.slice(0, 2).join(words.page.and) + (text.length > 2 ? ` +${text.length - 2}` : '');
  return (
    <Menu
      trigger={
        <button type="button" className="pick" aria-label={`${name}: ${words.page.columns.roles}: ${shown || words.page.nobody}`}>
          {shown || words.page.nobody}
          <Icon name="chevronDown" size={12} />
        </button>
      }
    >
      <MenuChecks values={roles} options={options} onChange={onChange} />
    </Menu>
  );
}

type ScoreProps = { rule: Rule; setting: RuleSetting; score: RuleScore; onTake: (limits: Record<LiveStage, number | null>) => void };

/** How often it rang, how much of that was of use, and other limits where most of it was not. */
function Score({ rule, setting, score, onTake }: ScoreProps) {
  const { alarms: words } = useWords();
  const language = useLanguage();
  if (score.useful === null) return <span className="note i3">{words.page.few(score.fired, score.answered)}</span>;
  const { factor } = score;
  const next = (limit: number | null) => (limit === null || factor === null ? limit : proposed(rule, limit, factor));
  const limits = Object.fromEntries(liveStages.map((stage) => [stage, next(setting.limits[stage])])) as Record<LiveStage, number | null>;
  const unit = words.page.units[rule.unit] ?? '';
  const shown = limits.hold === null ? '' : `${rule.unit === 'ratio' ? Math.round(limits.hold * 100) : limits.hold} ${unit}`;
  return (
    <span className="rule-score">
      {words.page.score(formatValue({ value: score.useful, unit: 'ratio', step: 0.01 }, language), score.answered)}
      {factor !== null && (
        <span className="row note i2">
          {words.page.proposal(shown)}
          <Button small onClick={() => onTake(limits)}>
            {words.page.take}
          </Button>
        </span>
      )}
    </span>
  );
}
