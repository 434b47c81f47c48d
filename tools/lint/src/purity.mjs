/** Only config.ts reads the environment, and time comes from a clock, so that tests can set both. */
const dateNow = { object: 'Date', property: 'now', message: 'Use the Clock.' };
const processEnv = { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' };

export const noEnvironment = { 'no-restricted-properties': ['error', processEnv, dateNow] };

/** The domain gets time, chance and settings through its parameters and ports. */
export const pureDomain = {
  'no-restricted-globals': ['error', { name: 'process', message: 'Settings come in through config.ts.' }],
  'no-restricted-properties': [
    'error',
    dateNow,
    { object: 'Math', property: 'random', message: 'Use a port for random values.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Use the Clock.' },
  ],
};
