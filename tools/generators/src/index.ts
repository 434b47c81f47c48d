export { operationGenerator } from './operation/generator.ts';
export { serviceGenerator } from './service/generator.ts';
