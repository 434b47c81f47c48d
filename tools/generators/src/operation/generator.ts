import { formatFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { readContract, run } from '@coffeemesh/codegen';
import { handlerFile, handlerPath, handlerTestPath, withHandler } from '../handler-files.ts';
import { operationTest } from '../test-files.ts';

export type OperationOptions = { readonly service: string; readonly operationId: string };

/**
 * The handler and the test of an operation that stands in the contract already.
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
  const app = `apps/${service}`;
  const [handler, test, index] = [handlerPath(operationId), handlerTestPath(operationId), 'src/handlers/index.ts'];
  if (tree.exists(`${app}/${handler}`))
    throw new Error(`${app}/${handler} is there already, and nothing is overwritten.`);

  tree.write(`${app}/${handler}`, handlerFile(operation));
  const harness = tree.read(`${app}/test/harness.ts`, 'utf8') ?? '';
  if (!tree.exists(`${app}/${test}`) && harness.includes('startHarness')) {
    tree.write(`${app}/${test}`, operationTest(contract.prefix, operation));
  }
  tree.write(`${app}/${index}`, withHandler(tree.read(`${app}/${index}`, 'utf8') ?? '', operationId));
  await formatFiles(tree);
  return async () => {
    await run(tree.root, [service], console);
    console.log(`\nNow write ${app}/${handler}`);
  };
};
