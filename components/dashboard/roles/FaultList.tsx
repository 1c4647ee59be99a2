import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import type { Words } from '@/lib/i18n/words';
import { type Kpi, stageIds } from '@/lib/kpi/role';
import type { SetFault } from '@/lib/kpi/score/faults';
import { useTexts } from '../use-texts';
import type { ReadDraft } from './set-draft';

/** What keeps a draft from being saved; of single weights and sums only once saving was tried: the table says them as well. */
export function FaultList({ read, pool, isTried }: { read: ReadDraft; pool: readonly Kpi[]; isTried: boolean }) {
  const words = useWords();
  const { rolePages } = words;
  const texts = useTexts();
  const cells = Object.keys(read.cells).length;
  const sums = stageIds.filter((stage) => read.sums[stage] !== null && read.sums[stage] !== 100);
  const said = [
    ...read.faults.map((fault) => setFaultText(fault, pool, words)),
    ...(isTried && cells > 0 ? [rolePages.faults.cells(cells)] : []),
    ...(isTried && sums.length > 0 ? [rolePages.faults.sums(texts.list(sums.map((stage) => words.kpi.stages[stage])))] : []),
  ];
  if (said.length === 0) return null;
  return (
    <div className="roles-faults" role="alert">
      <b>{rolePages.faultsTitle}</b>
      <ul>
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with a set as a whole, and what to do. */
export function setFaultText(fault: SetFault, pool: readonly Kpi[], words: Words): string {
  const { faults } = words.rolePages;
  const name = (id: string) => {
    const kpi = pool.find((one) => one.id === id);
    return kpi ? kpiName(kpi, words) : id;
  };
  if (fault.why === 'few' || fault.why === 'many') return faults[fault.why](fault.n);
  if (fault.why === 'twice' || fault.why === 'unknown') return faults[fault.why](name(fault.kpi));
  if (fault.why === 'same-metric') return faults.sameMetric(name(fault.kpis[0]), name(fault.kpis[1]), words.metrics[fault.metric].name);
  if (fault.why === 'role') return faults.role;
  return fault.why === 'sum' ? faults.sums(words.kpi.stages[fault.stage]) : faults.cells(1);
}
