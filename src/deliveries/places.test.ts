import { expect, test } from 'vitest';
import { Places } from './places.ts';

const of = (party: string, number: number) => ({ id: `${party}-${number}`, party });
const rows = (...lanes: string[]) => lanes.map((lane) => ({ lane }));

/** Starts as much of a subscription as it may. @returns how much that was */
function fill(places: Places, whose: ReturnType<typeof of>): number {
  const { room } = places.roomFor(whose);
  places.hold(whose, room).fill(Array.from({ length: room }, (_, index) => ({ lane: `${whose.id} ${index}` })));
  return room;
}

test('one gets four, and one each when a third of all places is taken', () => {
  const places = new Places();
  expect(Array.from({ length: 8 }, (_, index) => fill(places, of(`p${index}`, 0)))).toEqual([4, 4, 4, 4, 4, 4, 1, 1]);
  expect(places.roomFor(of('late', 0))).toEqual({ room: 1, isShort: true });
});

test('never more than sixty-four in all, and twenty-four of one party, whatever is asked for', () => {
  const places = new Places();
  const ofOne = Array.from({ length: 40 }, (_, index) => fill(places, of('p', index)));
  expect(ofOne.reduce((sum, room) => sum + room, 0)).toBe(24);
  const ofOthers = Array.from({ length: 60 }, (_, index) => fill(places, of(`q${index}`, 0)));
  expect(ofOthers.reduce((sum, room) => sum + room, 0)).toBe(40);
  expect(places.spareFor(of('r', 0))).toBe(0);
});

test('what is held and not found is given back, and so is what is done', () => {
  const places = new Places();
  const whose = of('p', 0);
  const held = places.hold(whose, 4);
  expect(places.spareFor(whose)).toBe(20);
  const [first] = held.fill(rows('a', 'b'));
  expect(places.spareFor(whose)).toBe(22);
  expect([...places.lanesOf(whose.id)]).toEqual(['a', 'b']);
  expect(places.roomFor(whose).room).toBe(2);
  first?.free();
  expect([places.spareFor(whose), ...places.lanesOf(whose.id)]).toEqual([23, 'b']);
});
