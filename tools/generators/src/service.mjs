/** Nx asks for JavaScript; Node runs the TypeScript behind it. */
export { serviceGenerator as default } from './service/generator.ts';
