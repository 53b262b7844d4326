/**
 * `npm run bench`: measures how fast the gateway is beside others on this machine, prints tables and puts them into
 * docs/performance.md. Trust the ratios: everything is measured in one run, in interleaved rounds, medians of rounds.
 *
 *     --only decision,agreements,request,flatness,activation,impact,editor,log,overhead,start,support,memory   those parts; all but memory when left out
 *     --backlog 100000   deliveries that wait in the part support
 *     --soak 1000000     requests for the part memory, which then runs too
 *     --rounds 3 --seconds 2 --warm-up 8000    how much effort
 *     --print            only print, leave the page as it is
 *     --profile DIR      let every gateway leave a .cpuprofile there
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation.ts';
import { measureAgreements } from './agreements.ts';
import { measureDecisions } from './decision.ts';
import { measureEditor } from './editor.ts';
import { measureFlatness, measureMemory } from './flatness.ts';
import { measureImpact } from './impact.ts';
import { measureLog } from './log.ts';
import { measureOverhead } from './log-overhead.ts';
import { nodeOptions } from './processes.ts';
import { keep, print, type Section } from './report.ts';
import { measureStart } from './start.ts';
import { measureSupport } from './support.ts';
import { measureRequests } from './whole-request.ts';

const { values } = parseArgs({
  options: {
    only: {
      type: 'string',
      default: 'decision,agreements,request,flatness,activation,impact,editor,log,overhead,start,support',
    },
    soak: { type: 'string' },
    backlog: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    'warm-up': { type: 'string', default: '8000' },
    print: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
if (values.profile) nodeOptions.push('--cpu-prof', `--cpu-prof-dir=${values.profile}`);
const rounds = Number(values.rounds);
const effort = { rounds, seconds: Number(values.seconds), warmUp: Number(values['warm-up']) };
const folder = mkdtempSync(join(tmpdir(), 'sluis-bench-'));

const parts: Readonly<Record<string, () => Promise<Section | Section[]>>> = {
  decision: () => measureDecisions(rounds),
  agreements: () => measureAgreements(folder, rounds),
  request: () => measureRequests(folder, effort),
  flatness: () => measureFlatness(folder, effort),
  activation: () => measureActivation(folder, rounds),
  impact: () => measureImpact(folder),
  editor: () => measureEditor(folder, rounds),
  log: () => measureLog(folder, rounds),
  overhead: () => measureOverhead(folder, rounds),
  start: () => measureStart(folder, rounds),
  support: () => measureSupport(folder, effort, Number(values.backlog)),
  memory: () => measureMemory(folder, Number(values.soak ?? 1_000_000)),
};

const started = performance.now();
try {
  const chosen = [...values.only.split(','), ...(values.soak === undefined ? [] : ['memory'])];
  for (const name of new Set(chosen)) {
    const measure = parts[name];
    if (measure === undefined) throw new Error(`there is no part ${name}`);
    for (const section of [await measure()].flat()) {
      print(section);
      if (!values.print) keep(section);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} seconds`);
