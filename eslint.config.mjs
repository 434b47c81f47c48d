/** The rules stand in tools/lint, each with a test of a wrong and a right example. */
export { default } from './tools/lint/src/config.mjs';
