export { runScenarios, type ScenarioResult } from './run-scenarios.ts';
