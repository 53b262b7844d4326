import { describe, expect, it } from 'vitest';
import { createMeters, type Readings } from './metrics.ts';

const readings: Readings = {
  log: { entries: 12, waiting: 3, checkpointAt: 1_780_000_000_000, verifiedAt: 1_780_000_001_000, intact: true },
  deliveries: { waiting: 4, dead: 1, pausedReceivers: 2 },
  pausedSources: 1,
  upkeep: {
    witnesses: { late: 1, alarmed: 2, leastRecentAt: 1_780_000_002_000 },
    forks: 3,
    backups: { lastAt: 1_780_000_003_000, isFailing: true },
  },
};
const open = (read: () => Promise<Readings> = async () => readings) =>
  createMeters({
    ...{ routes: ['/v1/disclosures', 'page', 'none'], purposes: ['P01', 'P06'], read },
    states: async () => ({ store: true, disk: false, 'kanarie-part': true }),
  });

describe('the metrics', () => {
  it('have no value of a label but those that are foreseen: every other is told as other', async () => {
    const meters = open();
    meters.request({ route: '/v1/cases/c_kanarie', method: 'KANARIE', status: 999_999, milliseconds: 5 });
    meters.recorded({ kind: 'disclosure', purpose: 'P99-kanarie', disclosed: ['bsn'] });
    const text = await meters.text();
    expect(text).not.toContain('kanarie');
    expect(text).not.toContain('KANARIE');
    expect(text).toContain('sluis_request_duration_seconds_count{route="other",method="other",status="none"} 1');
    expect(text).toContain('sluis_decisions_total{purpose="other",party_type="other",outcome="disclosed"} 1');
    expect(text).toContain('sluis_up{part="other"} 1');
  });

  it('have no label but those that are foreseen', async () => {
    const meters = open();
    meters.request({ route: 'page', method: 'GET', status: 200, milliseconds: 5 });
    meters.sent(true, 3);
    meters.batch(4, 2);
    const ours = (await meters.text()).split('\n').filter((line) => line.startsWith('sluis_'));
    const labels = new Set(ours.flatMap((line) => [...line.matchAll(/[{,](\w+)="/g)].map(([, name]) => name)));
    expect([...labels].sort()).toEqual(['le', 'method', 'outcome', 'part', 'route', 'status']);
  });

  it('count only decisions about values as decisions', async () => {
    const meters = open();
    meters.recorded({ kind: 'case-read' });
    meters.recorded({ kind: 'rejected' });
    meters.recorded({ kind: 'rejected', purpose: 'P06' });
    meters.recorded({ kind: 'failed', purpose: 'P06' });
    meters.recorded({ kind: 'delivery', purpose: 'P01', disclosed: [] });
    const counted = (await meters.text()).split('\n').filter((line) => line.startsWith('sluis_decisions_total{'));
    expect(counted.sort()).toEqual([
      'sluis_decisions_total{purpose="P01",party_type="other",outcome="refused"} 1',
      'sluis_decisions_total{purpose="P06",party_type="other",outcome="failed"} 1',
      'sluis_decisions_total{purpose="P06",party_type="other",outcome="refused"} 1',
    ]);
  });

  it('say how the log and the messages stand when they are read', async () => {
    const text = await open().text();
    expect(text).toMatch(/^sluis_log_entries 12$/m);
    expect(text).toMatch(/^sluis_log_waiting 3$/m);
    expect(text).toMatch(/^sluis_log_checkpoint_timestamp_seconds 1780000000$/m);
    expect(text).toMatch(/^sluis_log_intact 1$/m);
    expect(text).toMatch(/^sluis_deliveries_dead 1$/m);
    expect(text).toMatch(/^sluis_sources_paused 1$/m);
    expect(text).toMatch(/^sluis_witnesses_late 1$/m);
    expect(text).toMatch(/^sluis_witnesses_alarmed 2$/m);
    expect(text).toMatch(/^sluis_witness_timestamp_seconds 1780000002$/m);
    expect(text).toMatch(/^sluis_log_forks_seen 3$/m);
    expect(text).toMatch(/^sluis_backup_timestamp_seconds 1780000003$/m);
    expect(text).toMatch(/^sluis_backup_failing 1$/m);
    expect(text).toMatch(/^sluis_up\{part="disk"\} 0$/m);
  });

  it('are whole for each of several who read them at once', async () => {
    const turns: PromiseWithResolvers<Readings>[] = [];
    const meters = open(() => {
      const turn = Promise.withResolvers<Readings>();
      turns.push(turn);
      return turn.promise;
    });
    const texts = Promise.all([meters.text(), meters.text()]);
    turns[0]?.resolve(readings);
    await new Promise((resolve) => setImmediate(resolve));
    turns[1]?.resolve(readings);
    for (const text of await texts) expect(text).toMatch(/^sluis_log_intact 1$/m);
  });

  it('do not say what was, when it cannot be read now', async () => {
    let isAway = false;
    const meters = open(async () => {
      if (isAway) throw new Error('the store is away, says kanarie');
      return readings;
    });
    await meters.text();
    isAway = true;
    const text = await meters.text();
    expect(text).toMatch(/^sluis_log_entries Nan$/im);
    expect(text).not.toContain('kanarie');
  });
});
