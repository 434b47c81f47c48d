import { formatFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { readContract, run } from '@coffeemesh/codegen';
import { handlerFile, handlerPath, handlerTestPath } from '../handler-files.ts';
import { operationTest } from '../test-files.ts';

export type OperationOptions = { readonly service: string; readonly operationId: string };

/**
 * Creates the handler and the test of an operation of the contract.
 * @throws Error if the contract has no such operation, if the service kit handles it, or if its handler exists
 */
export const operationGenerator = async (
  tree: Tree,
  { service, operationId }: OperationOptions,
): Promise<GeneratorCallback> => {
  if (!tree.exists(`openapi/${service}/oas.yaml`)) throw new Error(`There is no openapi/${service}/oas.yaml.`);
  const { contract } = readContract(tree.root, service);
  const operation = contract.operations.find(({ id }) => id === operationId);
  if (!operation)
    throw new Error(`openapi/${service}/oas.yaml has no operation ${operationId}: describe it there first.`);
  if (operation.deadLetter !== undefined)
    throw new Error(`${operationId} is a dead-letter operation: the service kit handles it.`);
  const [handler, test] = [handlerPath(operationId), handlerTestPath(operationId)].map(
    (path) => `apps/${service}/${path}`,
  );
  if (tree.exists(handler!)) throw new Error(`${handler} exists already, and nothing is overwritten.`);

  tree.write(handler!, handlerFile(operation).trimStart());
  const harness = tree.read(`apps/${service}/test/harness.ts`, 'utf8') ?? '';
  if (!tree.exists(test!) && harness.includes('startHarness')) {
    tree.write(test!, operationTest(contract.prefix, operation).trimStart());
  }
  await formatFiles(tree);
  return async () => {
    await run(tree.root, [service], console);
    console.log(`\nNow write ${handler}`);
  };
};
