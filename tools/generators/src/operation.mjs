/** Nx asks for JavaScript; Node runs the TypeScript behind it. */
export { operationGenerator as default } from './operation/generator.ts';
