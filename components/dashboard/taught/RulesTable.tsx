import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { type TaughtSeen, taughtSeen } from '@/lib/settings/taught';
import { Head } from '../Head';
import { href } from '../route';
import { useTexts } from '../use-texts';

/** Every rule: its metric, where it holds, how it finds its number, what it read last, and how it does. */
export function RulesTable({ rules, onRemove }: { rules: readonly TaughtRule[]; onRemove: (rule: TaughtRule) => void }) {
  const { page } = useWords().taught;
  const seen = useItem(taughtSeen) ?? {};
  const { metric, where, found, last, state } = page.columns;
  return (
    <div className="d-scroll">
      <table className="d-table d-table--taught">
        <caption className="sr">{page.title}</caption>
        <Head first={[metric, where, found]} numbers={[last]} last={[state, page.remove]} />
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={ruleKey(rule)} rule={rule} seen={seen[ruleKey(rule)] ?? {}} onRemove={() => onRemove(rule)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RuleRow({ rule, seen, onRemove }: { rule: TaughtRule; seen: TaughtSeen; onRemove: () => void }) {
  const { taught, metrics } = useWords();
  const { page } = taught;
  const texts = useTexts();
  const { name } = metrics[rule.metric];
  const notes = [rule.first && page.first, rule.covers === 'now' && page.now].filter(Boolean).join('; ');
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'dictionary', metric: rule.metric })}>{name}</a>
        {notes && <span className="note i3">{notes}</span>}
      </th>
      <td className="clip">
        {siteName(rule.on, page.groups)}
        <span className="note i3">{rule.path}</span>
      </td>
      <td className="clip">{'label' in rule.anchor ? rule.anchor.label : page.byPath}</td>
      <td className="num">
        {seen.last ? (
          <>
            <b>{texts.value(seen.last)}</b>
            <span className="note i3">{texts.moment(seen.last.at)}</span>
          </>
        ) : (
          <span className="i3">{page.never}</span>
        )}
      </td>
      <td>
        <RuleState seen={seen} />
      </td>
      <td>
        <Button small aria-label={`${page.remove}: ${name}`} onClick={onRemove}>
          {page.remove}
        </Button>
      </td>
    </tr>
  );
}

/** A group of TikTok's hosts by its name; any other is a host. */
export function siteName(on: string, groups: Record<string, string>): string {
  return Object.hasOwn(groups, on) ? (groups[on] ?? on) : on;
}

function RuleState({ seen }: { seen: TaughtSeen }) {
  const { taught, panel } = useWords();
  const texts = useTexts();
  if (seen.lost) {
    return (
      <>
        <Chip state="unknown">{taught.page.lost(texts.moment(seen.lost.since))}</Chip>
        <span className="note i3">{panel.why[seen.lost.why]}</span>
      </>
    );
  }
  return seen.last ? <Chip state="met">{taught.page.reads}</Chip> : null;
}
