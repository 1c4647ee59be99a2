// The forecast of a room's finish, on simulated rooms of shops that it has never seen. No clock is involved: the same figures
// on every machine.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function bench(): Promise<Measure[]> {
  const { module } = await runnerImport<typeof import('../room/backtest')>(`${root}tests/room/backtest.ts`, {
    configFile: false,
    root,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  const ask = { seed: 20_261_124, shops: 300, past: 20, ahead: 10 };
  const covers = [0.25, 0.5, 0.75].map((passed) => ({ passed, ...module.backtest({ ...ask, passed }) }));
  const few = module.backtest({ ...ask, past: 6, passed: 0.5 });
  const half = covers.find((one) => one.passed === 0.5);
  const coverage = (name: string, value: number): Measure => ({
    name: `finishes inside the 80 % band, ${name} (simulated)`,
    value: value * 100,
    unit: '%',
    ok: value >= 0.75 && value <= 0.85,
  });
  return [
    ...covers.map((one) => coverage(`${one.passed * 100} % passed, 20 past rooms`, one.covered)),
    coverage('half passed, 6 past rooms', few.covered),
    ...covers.map((one) => ({
      name: `width of the band, ${one.passed * 100} % passed (simulated)`,
      value: one.width * 100,
      unit: '% of the finish',
    })),
    {
      name: 'median error at half time against a straight line’s (simulated)',
      value: half ? half.error / half.line : Number.NaN,
      unit: '×',
      budget: 1,
      ok: half !== undefined && half.error < half.line,
    },
    ...(half ? [{ name: 'median error at half time (simulated)', value: half.error * 100, unit: '% of the finish' }] : []),
  ];
}
