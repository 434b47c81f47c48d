import type { MutantResult } from '@stryker-mutator/api/core';
import { tallyOf, unnoticed } from '../src/report.ts';

const mutant = (status: MutantResult['status'], over: Partial<MutantResult> = {}): MutantResult => ({
  id: '1',
  fileName: 'src/money.ts',
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 4, column: 2 }, end: { line: 4, column: 6 } },
  status,
  ...over,
});

test('the score is what tests noticed of all valid mutants', () => {
  const results = [
    ...Array.from({ length: 6 }, () => mutant('Killed')),
    mutant('Timeout'),
    mutant('Survived'),
    mutant('Survived'),
    mutant('NoCoverage'),
    mutant('CompileError'),
    mutant('Ignored'),
  ];
  expect(tallyOf(results)).toEqual({ mutants: 10, killed: 7, survived: 2, notCovered: 1, scorePercent: 70 });
});

test('mutants that no test noticed are listed by place, with the new code in one line', () => {
  const lines = unnoticed([
    mutant('Killed'),
    mutant('Survived', { replacement: '{\n  return;\n}' }),
    mutant('NoCoverage'),
  ]);
  expect(lines).toEqual([
    'src/money.ts:4:2 Survived BooleanLiteral: { return; }',
    'src/money.ts:4:2 NoCoverage BooleanLiteral: false',
  ]);
});
