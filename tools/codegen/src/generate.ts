import { apiFiles } from './api.ts';
import { clientFiles } from './client/client.ts';
import { configurationFiles } from './configuration/configuration-files.ts';
import { eventFiles, topologyFiles } from './events.ts';
import { chainFiles, chainFolder } from './gateway/chain-files.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** Generated files of one kind, with the folders that hold nothing else. */
export type GeneratedPart = {
  readonly folders: readonly string[];
  generate(): Promise<GeneratedFiles>;
};

/** Everything generated from the contracts of one service. */
export const partsOf = (root: string, service: string): GeneratedPart[] => [
  { folders: [`apps/${service}/src/generated/api`], generate: () => apiFiles(root, service) },
  { folders: [`apps/${service}/src/generated/events`], generate: () => eventFiles(root, service) },
  { folders: [`libs/clients/${service}/src`], generate: () => clientFiles(root, service) },
];

/** Everything generated from all contracts together. */
export const sharedParts = (root: string): GeneratedPart[] => [
  { folders: ['libs/messaging/src/generated'], generate: () => topologyFiles(root) },
  { folders: [chainFolder], generate: () => chainFiles(root) },
];

/** Everything generated from the code of the apps. It imports what the other parts generate. */
export const codeParts = (root: string): GeneratedPart[] => [{ folders: [], generate: () => configurationFiles(root) }];
