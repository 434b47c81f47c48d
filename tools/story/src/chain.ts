import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, freePorts, startChain } from '@coffeemesh/local';

/** A chain to tell stories against. */
export type StoryChain = { url: string; stop(): Promise<void> };

const usualUrl = 'http://localhost:4000';

/** The chain that `gatewayUrl` names, or the one that runs at its usual place, or one of our own for as long as it takes. */
export const findChain = async (gatewayUrl: string | undefined, print: (line: string) => void): Promise<StoryChain> => {
  if (gatewayUrl !== undefined && !(await isThere(gatewayUrl)))
    throw new Error(`GATEWAY_URL is ${gatewayUrl}, but nothing answers there.`);
  const url = gatewayUrl ?? ((await isThere(usualUrl)) ? usualUrl : undefined);
  if (url === undefined) return startOwnChain(print);
  print(`Using the chain at ${url}.`);
  return { url, stop: async () => undefined };
};

/** On free ports, with data of its own that goes away with it. */
export const startOwnChain = async (print: (line: string) => void): Promise<StoryChain> => {
  print('No chain is running; starting one for the stories.');
  const dataDir = mkdtempSync(join(tmpdir(), 'coffeemesh-story-'));
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

const isThere = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
};
