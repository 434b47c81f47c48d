import { rmSync } from 'node:fs';
import { freePorts, startChain } from '@coffeemesh/local';
import { freePort, temporaryFolder } from '@coffeemesh/local-servers';

/** The running chain that the scenarios use. */
export type ScenarioChain = { url: string; stop(): Promise<void> };

const defaultUrl = 'http://localhost:4000';

/** Finds the chain at `gatewayUrl`, or at the default address, or starts a new one that stops with the scenarios. */
export const findChain = async (
  gatewayUrl: string | undefined,
  print: (line: string) => void,
): Promise<ScenarioChain> => {
  if (gatewayUrl !== undefined && !(await responds(gatewayUrl)))
    throw new Error(
      `GATEWAY_URL is ${gatewayUrl}, but no gateway responds there: start the chain, or unset GATEWAY_URL.`,
    );
  const url = gatewayUrl ?? ((await responds(defaultUrl)) ? defaultUrl : undefined);
  if (url === undefined) return startOwnChain(print);
  print(`Using the chain at ${url}.`);
  return { url, stop: async () => undefined };
};

/** Starts a chain on free ports with temporary data, which is removed when it stops. */
export const startOwnChain = async (print: (line: string) => void): Promise<ScenarioChain> => {
  print('No chain is running; starting one for the scenarios.');
  const dataDir = temporaryFolder('story');
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const chain = await startChain({ dataDir, ports: await freePorts(), postgresPort: await freePort() });
    return {
      url: chain.url,
      stop: async () => {
        await chain.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};

const responds = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
