// `npm test`: everything, from a bare clone. Ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { installPackages, installSystemParts, root, run } from './prepare.mjs';
import { yieldSession } from './yield.mjs';

installPackages();
installSystemParts(['chromium', 'firefox-esr', 'faketime', 'fonts-noto-cjk']);
mkdirSync(`${root}tests/.cache`, { recursive: true });

run('npm', ['run', 'format:check']);
run('npm', ['run', 'types']);
run('npm', ['run', 'build:firefox']);
run('npm', ['run', 'build']);

// What runs against the clock, by a clock of its own or by the real one, leaves most of the machine idle. All the rest has that,
// and yields: it only has to be done.
const yields = 19;
const timed = [runProject('live'), runProject('beside')];
const rest = [await runProject('unit', yields), await runProject('browser', yields)];
const results = [...rest, ...(await Promise.all(timed))];
const passed = sum(results, 'passed');
const failed = sum(results, 'failed');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || results.some((result) => !result.ok) ? 1 : 0);

/** Runs a project of vitest.config.ts; `nice`: how much it yields to what runs beside it. */
async function runProject(project, nice = 0) {
  const report = `${root}tests/.cache/${project}.json`;
  rmSync(report, { force: true });
  const child = spawn('npm', ['run', `test:${project}`, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
    // A session of its own, so that all of it yields.
    detached: nice > 0,
  });
  if (nice > 0) lower(child, nice);
  const [status] = await once(child, 'exit');
  // A run that ended before its report counts as one failure.
  if (!existsSync(report)) return { ok: false, passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  return {
    ok: status === 0,
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numFailedTestSuites * (counts.numFailedTests === 0),
  };
}

function lower(child, nice) {
  setPriority(child.pid, nice);
  yieldSession(child.pid, nice);
  // A session of its own does not hear that ours is to end.
  const stop = () => process.kill(-child.pid);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  child.once('exit', () => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  });
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0);
}
