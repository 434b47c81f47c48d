/** Nx loads JavaScript; Node runs the TypeScript that it imports. */
export { serviceGenerator as default } from './service/generator.ts';
