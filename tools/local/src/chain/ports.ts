import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, workspaceRoot } from '@coffeemesh/local-servers';

/** The order of the ports, beginning with the gateway's. The documents contain it too. */
const PORT_ORDER = [
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

/** The applications that can be started: folders of apps/ with a main.ts, in the order of their ports, then by name. */
export const applications = (root: string = workspaceRoot): string[] => {
  const names = readdirSync(join(root, 'apps')).filter((name) =>
    existsSync(join(root, 'apps', name, 'src', 'main.ts')),
  );
  const position = (name: string): number => (PORT_ORDER.includes(name) ? PORT_ORDER.indexOf(name) : PORT_ORDER.length);
  return names.sort((one, other) => position(one) - position(other) || one.localeCompare(other));
};

/** Ports by application: the gateway's port and the following ones. Applications that are not in the list come last. */
export const portsFrom = (gatewayPort: number, names: readonly string[] = applications()): Record<string, number> => {
  const order = [...PORT_ORDER, ...names.filter((name) => !PORT_ORDER.includes(name))];
  return Object.fromEntries(order.map((name, place) => [name, gatewayPort + place]));
};

/** Free ports by application, for several chains on one machine. */
export const freePorts = async (names: readonly string[] = applications()): Promise<Record<string, number>> => {
  const ports: Record<string, number> = {};
  for (const name of names) ports[name] = await freePort();
  return ports;
};
