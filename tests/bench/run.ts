// `npm run bench`: every measurement in one run, written to docs/performance.md with the machine. `npm run bench -- panel`: that area alone.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browsers.mjs';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const areas = ['reading', 'monitor', 'store', 'charts', 'export', 'forecast', 'panel'] as const;
const target = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const asked = process.argv.slice(2);
const before = readFileSync(target, 'utf8');
const rows: string[] = [];

for (const area of areas) {
  if (asked.length > 0 && !asked.includes(area)) {
    rows.push(...before.split('\n').filter((line) => line.startsWith(`| ${area} |`)));
    continue;
  }
  const { bench } = (await import(`./${area}.ts`)) as { bench: () => Promise<Measure[]> };
  console.log(`\n${area}`);
  for (const measure of await bench()) {
    const verdict = measure.ok === undefined ? '' : measure.ok ? 'within' : 'over';
    const budget = measure.budget === undefined ? '' : `${measure.budget} ${measure.unit}`;
    console.log(`  ${measure.name}: ${round(measure.value)} ${measure.unit} ${budget && `(budget ${budget}, ${verdict})`}`);
    rows.push(`| ${area} | ${measure.name} | ${round(measure.value)} ${measure.unit} | ${budget} | ${verdict} |`);
  }
}

const table = ['| area | what | measured | budget | |', '|---|---|---|---|---|', ...rows].join('\n');
const measured = `<!-- measured -->\n${machine()}\n\n${table}\n<!-- /measured -->`;
writeFileSync(
  target,
  before.replace(/<!-- measured -->[\s\S]*<!-- \/measured -->/, () => measured),
);

function machine(): string {
  const chromium = execFileSync(findBrowser('chromium') ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${chromium}.`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
