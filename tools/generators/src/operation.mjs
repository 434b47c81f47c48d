/** Nx loads JavaScript; Node runs the TypeScript that it imports. */
export { operationGenerator as default } from './operation/generator.ts';
