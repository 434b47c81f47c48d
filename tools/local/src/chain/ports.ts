import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, workspaceRoot } from '@coffeemesh/local-servers';

/** The places after the gateway's port, as documented. */
const portOrder = [
  'gateway',
  'identity',
  'cafes',
  'products',
  'inventory',
  'orders',
  'payments',
  'kitchen',
  'delivery',
];

/** What can be started: the folders of apps/ with a main.ts; the known ones first, others by their name. */
export const applications = (root: string = workspaceRoot): string[] => {
  const names = readdirSync(join(root, 'apps')).filter((name) =>
    existsSync(join(root, 'apps', name, 'src', 'main.ts')),
  );
  const place = (name: string): number => (portOrder.includes(name) ? portOrder.indexOf(name) : portOrder.length);
  return names.sort((one, other) => place(one) - place(other) || one.localeCompare(other));
};

/** Ports by application: the gateway's, and the ones after it; those unknown here come last. */
export const portsFrom = (gatewayPort: number, names: readonly string[] = applications()): Record<string, number> => {
  const order = [...portOrder, ...names.filter((name) => !portOrder.includes(name))];
  return Object.fromEntries(order.map((name, place) => [name, gatewayPort + place]));
};

/** Ports that nobody uses, for chains side by side. */
export const freePorts = async (names: readonly string[] = applications()): Promise<Record<string, number>> => {
  const ports: Record<string, number> = {};
  for (const name of names) ports[name] = await freePort();
  return ports;
};
