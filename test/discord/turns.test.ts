import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/discord/turns.js';

const block = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('createTurns', () => {
  it('does one thing after the other, and hands on what comes of it', async () => {
    const turns = createTurns();
    const order: number[] = [];
    const work = [1, 2, 3].map((number) => turns.take(() => order.push(number)));
    expect(await Promise.all(work)).toEqual([1, 2, 3]);
    expect(order).toEqual([1, 2, 3]);
  });

  it('lets timers fire between two things', async () => {
    const turns = createTurns();
    let before = 0;
    const work = Array.from({ length: 10 }, () => turns.take(() => block(5)).then(() => before++));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(before).toBeLessThan(10);
    await Promise.all(work);
  });

  it('waits neither for what a thing waits for, nor for one that failed', async () => {
    const turns = createTurns();
    void turns.take(() => new Promise(() => {}));
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(() => 'next')).toBe('next');
  });
});
