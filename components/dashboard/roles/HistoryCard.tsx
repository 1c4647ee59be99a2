import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { type SetVersion, setHistory } from '@/lib/kpi/score/history';
import { isGivenUp, type SetKpi } from '@/lib/kpi/score/set';
import { defaultSet } from '@/lib/kpi/score/weights';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { diffLines } from './diff-text';
import type { RolesView } from './roles-view';

type HistoryProps = {
  role: RoleKey;
  view: RolesView;
  pool: readonly Kpi[];
  /** Puts a set into the editor, with what it would be for. */
  onBack: (kpis: readonly SetKpi[], why: string) => void;
};

/** Every version of a role's set: who, when, what changed, why; and a way back to each. Going back is a new version. */
export function HistoryCard({ role, view, pool, onBack }: HistoryProps) {
  const { rolePages: words } = useWords();
  const versions = setHistory(view.sets, role, view.shop.key, view.today.day, view.own.roles);
  const { edits } = words;
  const usual = () => {
    onBack(defaultSet(role, view.own.roles), words.backWhy(words.usual));
    scrollTo({ top: 0 });
  };
  return (
    <Card title={words.history} aside={versions.length === 0 && <span className="note i3">{words.noHistory}</span>}>
      <div className="d-scroll">
        <table className="d-table roles-history">
          <caption className="sr">{words.history}</caption>
          <Head first={[edits.version, edits.since, edits.who, edits.diff, edits.why, edits.back]} numbers={[]} />
          <tbody>
            {versions.map((one) => (
              <VersionRow key={one.set.id} of={one} pool={pool} onBack={onBack} />
            ))}
            <tr>
              <th scope="row">{words.usual}</th>
              <td colSpan={4} className="i3">
                {versions.every(({ is }) => is !== 'in-force') && <span className="d-tag">{words.inForce}</span>}
              </td>
              <td>
                <Button small aria-label={words.backOf(words.usual)} onClick={usual}>
                  {words.back}
                </Button>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function VersionRow({ of: { set, changes, is }, pool, onBack }: { of: SetVersion } & Pick<HistoryProps, 'pool' | 'onBack'>) {
  const words = useWords();
  const { rolePages } = words;
  const texts = useTexts();
  const language = useLanguage();
  const version = rolePages.version(set.version);
  const back = () => {
    onBack(set.kpis, rolePages.backWhy(version));
    scrollTo({ top: 0 });
  };
  return (
    <tr>
      <th scope="row">
        {version} <span className="note i3">{rolePages.scopes[set.shop === null ? 'all' : 'shop']}</span>{' '}
        {is !== 'past' && <span className="d-tag">{is === 'coming' ? rolePages.coming : rolePages.inForce}</span>}
      </th>
      <td className="nowrap">{texts.day(set.since)}</td>
      <td>
        {set.by ?? rolePages.nobodySaid}
        <span className="note i3 roles-when">{texts.moment(set.at)}</span>
      </td>
      <td className="roles-diff">
        {isGivenUp(set) && rolePages.giveUp.done}
        {isGivenUp(set) && changes.length === 0 ? null : changes.length === 0 ? (
          <span className="i3">{rolePages.noChange}</span>
        ) : (
          <ul>
            {diffLines(changes, pool, words, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </td>
      <td className="roles-reason">{set.why}</td>
      <td>
        {is !== 'in-force' && !isGivenUp(set) && (
          <Button small aria-label={rolePages.backOf(version)} onClick={back}>
            {rolePages.back}
          </Button>
        )}
      </td>
    </tr>
  );
}
