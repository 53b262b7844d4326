/** How long it takes from the command to the first answer. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median, toShort } from './numbers.ts';
import { startGateway } from './processes.ts';
import type { Section } from './report.ts';

export async function measureStart(folder: string, rounds: number): Promise<Section> {
  const fresh: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const data = join(folder, `demo-${round}`);
    fresh.push(await timeStart(data));
    kept.push(await timeStart(data));
  }
  return {
    id: 'start',
    title: 'Starting',
    about: 'Seconds from `node dist/main.js` in demo mode until `/readyz` answers 200.',
    head: ['data folder', 'seconds'],
    rows: [
      ['fresh: the region is made, signed and filled with 202 subjects', toShort(median(fresh))],
      ['kept from an earlier start', toShort(median(kept))],
    ],
  };
}

async function timeStart(data: string): Promise<number> {
  const started = performance.now();
  await using server = await startGateway({ SLUIS_DATA: data });
  while ((await fetch(`${server.url}/readyz`)).status !== 200) await setTimeout(5);
  return (performance.now() - started) / 1000;
}
