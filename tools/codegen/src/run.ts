import { parseArgs } from 'node:util';
import { ContractFault, ContractFaults } from './contract-fault.ts';
import { unifiedDiff } from './diff.ts';
import { generateDocuments } from './documents.ts';
import { MergeConflict } from './gateway/document-parts.ts';
import type { Part } from './generate.ts';
import { servicesIn } from './workspace.ts';
import { differences, write } from './write.ts';

export type Output = { log(line: string): void; error(line: string): void };

/**
 * The command line: `codegen [service…] [--check | --documents]`; without a service, or with --all, all of them. With
 * --check nothing is written, and a difference in a checked-in file is a failure. With --documents only the bundled
 * documents are written, which git does not hold. Every part that can be generated is, even where another one has faults.
 * @returns the exit code: 1 for faults and differences, 2 for a wrong call
 */
export const run = async (root: string, args: readonly string[], output: Output): Promise<number> => {
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
  const told = new Set<string>();
  const parts = values.documents ? [] : await partsFor(root, services);
  let ok = true;
  for (const part of parts) ok = (await withFaultsShown(output, told, () => work(root, part, output))) && ok;
  if (!values.check) ok = (await withFaultsShown(output, told, () => documents(root, output))) && ok;
  if (!ok && values.check) {
    const command = services === known ? 'npm run codegen' : `npm run codegen -- ${services.join(' ')}`;
    output.error(`\nThe generated code is not what the contracts say. Run: ${command}`);
  }
  return ok ? 0 : 1;
};

/** What is loaded for them takes a second, which --documents does not need. */
const partsFor = async (root: string, services: readonly string[]): Promise<Part[]> => {
  const { partsOf, sharedParts } = await import('./generate.ts');
  return [...services.flatMap((service) => partsOf(root, service)), ...sharedParts(root)];
};

const generate = async (root: string, part: Part, output: Output): Promise<boolean> => {
  const changes = differences(root, await part.generate(), part.folders);
  write(root, changes);
  for (const { path, wanted } of changes) output.log(`${wanted === undefined ? 'removed' : 'written'} ${path}`);
  return true;
};

const documents = async (root: string, output: Output): Promise<boolean> => {
  for (const path of await generateDocuments(root)) output.log(`written ${path}`);
  return true;
};

const check = async (root: string, part: Part, output: Output): Promise<boolean> => {
  const changes = differences(root, await part.generate(), part.folders);
  for (const change of changes) output.error(unifiedDiff(change));
  return changes.length === 0;
};

/**
 * What is wrong with a contract is told to its author; anything else is a defect of codegen.
 * @param told what has been told: several parts read one document, and each finds the same in it
 */
const withFaultsShown = async (output: Output, told: Set<string>, work: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await work();
  } catch (error) {
    const kinds = [ContractFault, ContractFaults, MergeConflict];
    if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error;
    for (const line of error.message.split('\n').filter((each) => !told.has(each))) {
      told.add(line);
      output.error(line);
    }
    return false;
  }
};
