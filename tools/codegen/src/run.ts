import { parseArgs } from 'node:util';
import { ContractError, ContractErrors } from './contract-error.ts';
import { unifiedDiff } from './diff.ts';
import { generateDocuments } from './documents.ts';
import { MergeConflict } from './gateway/document-parts.ts';
import type { GeneratedPart } from './generate.ts';
import { servicesIn } from './workspace.ts';
import { differences, write } from './write.ts';

export type CommandOutput = { log(line: string): void; error(line: string): void };

/**
 * The command line: `codegen [service…] [--check | --documents]`; without a service, or with --all, all services.
 * --check writes nothing and fails on a difference in a checked-in file. --documents writes only the bundled documents,
 * which git ignores. An error in one part does not stop the others.
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
  const work = values.check ? check : generate;
  const reported = new Set<string>();
  const parts = values.documents ? [] : await partsFor(root, services);
  let ok = true;
  for (const part of parts) ok = (await withErrorsReported(output, reported, () => work(root, part, output))) && ok;
  if (!values.check) ok = (await withErrorsReported(output, reported, () => documents(root, output))) && ok;
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

const generate = async (root: string, part: GeneratedPart, output: CommandOutput): Promise<boolean> => {
  const changes = differences(root, await part.generate(), part.folders);
  write(root, changes);
  for (const { path, wanted } of changes) output.log(`${wanted === undefined ? 'removed' : 'written'} ${path}`);
  return true;
};

const documents = async (root: string, output: CommandOutput): Promise<boolean> => {
  for (const path of await generateDocuments(root)) output.log(`written ${path}`);
  return true;
};

const check = async (root: string, part: GeneratedPart, output: CommandOutput): Promise<boolean> => {
  const changes = differences(root, await part.generate(), part.folders);
  for (const change of changes) output.error(unifiedDiff(change));
  return changes.length === 0;
};

/**
 * Prints errors in a contract. Any other error is a defect of codegen and passes through.
 * @param reported the lines printed so far: several parts read one document and find the same errors in it
 */
const withErrorsReported = async (
  output: CommandOutput,
  reported: Set<string>,
  work: () => Promise<boolean>,
): Promise<boolean> => {
  try {
    return await work();
  } catch (error) {
    const kinds = [ContractError, ContractErrors, MergeConflict];
    if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error;
    for (const line of error.message.split('\n').filter((each) => !reported.has(each))) {
      reported.add(line);
      output.error(line);
    }
    return false;
  }
};
