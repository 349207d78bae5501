import { describe, expect, it } from 'vitest';
import { findBelowFloors, readFloors } from '../../src/eval/floors.js';
import { makeReport } from '../../src/eval/report.js';
import { outcomes } from '../support/harbour-questions.js';

const report = makeReport(outcomes);

describe('findBelowFloors', () => {
  it('is content with what reaches its floor', () => {
    const floors = {
      all: { overallRight: 0.75, verbatimQuotes: 1, answeredOfAnswerable: 1 },
      en: { mrr: 0.6 },
    };
    expect(findBelowFloors(report, floors)).toEqual([]);
  });

  it('names what is below, and groups without questions', () => {
    const floors = {
      all: { overallRight: 0.8, recallAt1: 0.6 },
      plain: { recallAt1: 1 },
      ar: { recallAt1: 0 },
    };
    expect(findBelowFloors(report, floors)).toEqual([
      'all: overallRight is 0.750, its floor 0.8',
      'ar: no question belongs to it',
    ]);
  });
});

describe('readFloors', () => {
  it('reads measures by group', () => {
    expect(readFloors('{"all": {"recallAt1": 0.5}}', 'floors.json')).toEqual({ all: { recallAt1: 0.5 } });
  });

  it.each([
    ['what is not JSON', '{', /^floors\.json: not JSON$/],
    ['an unknown measure', '{"all": {"recall": 0.5}}', /^floors\.json: all/],
    ['a floor above 1', '{"all": {"mrr": 50}}', /^floors\.json: all\.mrr: /],
    ['a list', '[]', /^floors\.json: /],
  ])('names the file and the place of %s', (_name, text, message) => {
    expect(() => readFloors(text, 'floors.json')).toThrow(message);
  });
});
