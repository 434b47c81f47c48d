import { parseArgs } from 'node:util';
import { ContractError, ContractErrors } from './contract-error.ts';
import { unifiedDiff } from './diff.ts';
import { generateDocuments } from './documents.ts';
import { MergeConflict } from './gateway/document-parts.ts';
import type { GeneratedPart } from './generate.ts';
import { servicesIn } from './workspace.ts';
import { differences, write, type Difference } from './write.ts';

export type CommandOutput = { log(line: string): void; error(line: string): void };

/**
 * The command line: `codegen [service…] [--check | --documents]`; without a service, or with --all, all services.
 * --check writes nothing and fails on a difference in a checked-in file. --documents writes only the bundled documents,
 * which git ignores. After an error all other errors are reported too, and nothing is written.
 * @returns the exit code: 1 for errors and differences, 2 for wrong arguments
 */
export const run = async (root: string, args: readonly string[], output: CommandOutput): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { all: { type: 'boolean' }, check: { type: 'boolean' }, documents: { type: 'boolean' } },
  });
  const known = servicesIn(root);
  const services = values.all || positionals.length === 0 ? known : positionals;
  const unknown = services.find((service) => !known.includes(service));
  if (unknown !== undefined) {
    output.error(`No openapi/${unknown}/oas.yaml. There are: ${known.join(', ')}`);
    return 2;
  }
  const reported = new Set<string>();
  const found: Difference[] = [];
  let ok = true;
  for (const part of values.documents ? [] : await partsFor(root, services)) {
    const changes = await orReported(output, reported, async () =>
      differences(root, await part.generate(), part.folders),
    );
    found.push(...(changes ?? []));
    ok &&= changes !== undefined;
  }
  if (values.check) {
    for (const change of found) output.error(unifiedDiff(change));
    ok &&= found.length === 0;
  } else if (ok) {
    write(root, found);
    for (const { path, wanted } of found) output.log(`${wanted === undefined ? 'removed' : 'written'} ${path}`);
    const documents = await orReported(output, reported, () => generateDocuments(root));
    for (const path of documents ?? []) output.log(`written ${path}`);
    ok = documents !== undefined;
  }
  if (!ok && values.check) {
    const command = services === known ? 'npm run codegen' : `npm run codegen -- ${services.join(' ')}`;
    output.error(`\nThe generated code is not what the contracts say. Run: ${command}`);
  }
  return ok ? 0 : 1;
};

/** Imported here because loading the generators takes a second, which --documents does not need. */
const partsFor = async (root: string, services: readonly string[]): Promise<GeneratedPart[]> => {
  const { partsOf, sharedParts } = await import('./generate.ts');
  return [...services.flatMap((service) => partsOf(root, service)), ...sharedParts(root)];
};

/**
 * Prints errors in a contract. Any other error is a defect of codegen and passes through.
 * @returns what `work` returns, or undefined after errors
 * @param reported the lines printed so far: several parts read one document and find the same errors in it
 */
const orReported = async <Result>(
  output: CommandOutput,
  reported: Set<string>,
  work: () => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    return await work();
  } catch (error) {
    const kinds = [ContractError, ContractErrors, MergeConflict];
    if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error;
    for (const line of error.message.split('\n').filter((each) => !reported.has(each))) {
      reported.add(line);
      output.error(line);
    }
    return undefined;
  }
};
