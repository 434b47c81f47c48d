import Type from 'typebox';
import { compileRequest } from '../src/contract/ajv.ts';
import { Absent } from '../src/contract/schema.ts';

// JSON Schema 2020-12, validation 6.2.1: valid if division by the keyword's value results in an integer.
test.each([
  [0.01, 19.99, true],
  [0.01, 19.999, false],
  [0.01, -1.1, true],
  [0.1, 0.3, true],
  [0.1, 0.35, false],
  [0.0001, 1.0005, true],
  [0.01, 1e21, true],
  [0.3, 1e21, false],
  [1e-7, 3e-7, true],
  [1e-7, 1.5e-7, false],
  [1e21, 3e21, true],
  [2.5, 0, true],
  [0.01, 4.35, true],
  [1.1, 3.3, true],
  [3, 10, false],
])('multipleOf %d: %d is %p', (multipleOf, value, want) => {
  expect(compileRequest(Type.Number({ multipleOf }))(value)).toBe(want);
});

test('an absent property is refused', () => {
  const validate = compileRequest(Type.Object({ id: Type.Optional(Absent('read-only')), name: Type.String() }));
  expect(validate({ name: 'Ada' })).toBe(true);
  expect(validate({ name: 'Ada', id: 1 })).toBe(false);
  expect(validate.errors).toMatchObject([{ instancePath: '/id', keyword: 'absent', message: 'is read-only' }]);
});
