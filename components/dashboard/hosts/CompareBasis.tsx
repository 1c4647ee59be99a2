import { useWords } from '@/components/hooks/words';
import { slotFaults } from '@/lib/room/compare-hosts/slots';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { HostsView } from './compare-view';

const minuteMs = 60_000;

/** What the comparison rests on: whose stretches there are, how many have a match, what was left out and why. */
export function CompareBasis({ view: { slots, matched, names, out, unrostered } }: { view: HostsView }) {
  const { compareHosts: words } = useWords();
  const texts = useTexts();
  const minutes = (some: typeof slots) => Math.round(some.reduce((sum, { from, to }) => sum + to - from, 0) / minuteMs);
  const rooms = new Set(slots.map(({ room }) => room)).size;
  const left = slotFaults.filter((fault) => out[fault] > 0).map((fault) => words.out[fault](out[fault]));
  const hosts = [...Map.groupBy(slots, ({ host }) => host)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Card title={words.basis}>
      <p className="d-note">
        {words.total(slots.length, minutes(slots), rooms)} {words.matched(matched.size)}{' '}
        {matched.size < slots.length && words.unmatched(slots.length - matched.size)}
      </p>
      <table className="d-table compare-people">
        <caption className="sr">{words.basis}</caption>
        <Head first={[words.people.host]} numbers={[words.people.slots, words.people.minutes, words.people.matched]} last={[]} />
        <tbody>
          {hosts.map(([host, own]) => (
            <tr key={host}>
              <th scope="row">{names.get(host)}</th>
              <td className="num">{own.length}</td>
              <td className="num">{texts.count(minutes(own))}</td>
              <td className="num">{own.filter((slot) => matched.has(slot)).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(left.length > 0 || unrostered > 0) && (
        <p className="d-note i2">
          {left.length > 0 && words.left(texts.list(left))} {unrostered > 0 && words.unrostered(unrostered)}
        </p>
      )}
      <p className="d-note i3">
        {words.rule} {words.caution}
      </p>
    </Card>
  );
}
