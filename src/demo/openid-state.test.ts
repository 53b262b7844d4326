import { expect, it } from 'vitest';
import { rememberState } from './openid-state.ts';

it('finds a thing by its id, uid or user code, within its own kind only', async () => {
  const open = rememberState();
  await open('Session').upsert('1', { uid: 'u', userCode: 'c' }, 60);
  expect(await open('Session').find('1')).toMatchObject({ uid: 'u' });
  expect(await open('Session').findByUid('u')).toMatchObject({ uid: 'u' });
  expect(await open('Session').findByUserCode('c')).toMatchObject({ uid: 'u' });
  for (const found of ['find', 'findByUid', 'findByUserCode'] as const) {
    expect(await open('Grant')[found](found === 'find' ? '1' : found === 'findByUid' ? 'u' : 'c')).toBeUndefined();
  }
});

it('marks a code that was used', async () => {
  const codes = rememberState()('AuthorizationCode');
  await codes.upsert('1', {});
  await codes.consume('1');
  await codes.consume('2');
  expect(await codes.find('1')).toHaveProperty('consumed', expect.any(Number));
});

it('forgets what is destroyed, revoked or past its time', async () => {
  const codes = rememberState()('AuthorizationCode');
  for (const id of ['destroyed', 'kept']) await codes.upsert(id, {}, 60);
  for (const id of ['one', 'two']) await codes.upsert(id, { grantId: 'g' }, 60);
  await codes.upsert('past', {}, 0.001);
  await codes.destroy('destroyed');
  await codes.revokeByGrantId('g');
  await expect.poll(() => codes.find('past')).toBeUndefined();
  for (const id of ['destroyed', 'one', 'two']) expect(await codes.find(id)).toBeUndefined();
  expect(await codes.find('kept')).toBeDefined();
});
