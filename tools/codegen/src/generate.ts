import { apiFiles } from './api.ts';
import { clientFiles } from './client/client.ts';
import { eventFiles, topologyFiles } from './events.ts';
import { chainFiles, chainFolder } from './gateway/chain-files.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** One part of what is generated of a service; each stands by itself, so that a fault in one does not hold up the others. */
export type Part = {
  readonly folders: readonly string[];
  generate(): Promise<GeneratedFiles>;
};

/** Everything that is generated of one service's contracts. */
export const partsOf = (root: string, service: string): Part[] => [
  { folders: [`apps/${service}/src/generated/api`], generate: () => apiFiles(root, service) },
  { folders: [`apps/${service}/src/generated/events`], generate: () => eventFiles(root, service) },
  { folders: [`libs/clients/${service}/src`], generate: () => clientFiles(root, service) },
];

/** What is generated of all contracts together. */
export const sharedParts = (root: string): Part[] => [
  { folders: ['libs/messaging/src/generated'], generate: () => topologyFiles(root) },
  { folders: [chainFolder], generate: () => chainFiles(root) },
];
