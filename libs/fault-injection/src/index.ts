export {
  createFaultInjection,
  noFaults,
  type FaultInjection,
  type FaultInjectionOptions,
  type FaultInjector,
  type InjectedFault,
} from './fault-injection.ts';
export { parseFaultSpecs, type FaultSpec } from './fault-specs.ts';
export { injectPoolFaults } from './pool-faults.ts';
export { injectRequestFaults } from './request-faults.ts';
export { withTransportFaults } from './transport-faults.ts';
