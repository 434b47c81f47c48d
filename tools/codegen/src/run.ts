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
  const reporter: Reporter = { output, reported: new Set() };
  const [fromContracts, fromCode] = values.documents ? [[], []] : await partsFor(root, services);
  let ok: boolean;
  if (values.check) {
    const changes = await changesIn(root, [...fromContracts, ...fromCode], reporter);
    for (const change of changes.found) output.error(unifiedDiff(change));
    ok = changes.ok && changes.found.length === 0;
  } else {
    ok =
      (await generate(root, fromContracts, reporter)) &&
      (await generate(root, fromCode, reporter)) &&
      (await writeDocuments(root, reporter));
  }
  if (!ok && values.check) {
    const command = services === known ? 'npm run codegen' : `npm run codegen -- ${services.join(' ')}`;
    output.error(`\nThe generated code is not what the contracts say. Run: ${command}`);
  }
  return ok ? 0 : 1;
};

/**
 * The parts generated from contracts, and those generated from the code of the apps, which imports the former. Imported
 * here because loading the generators takes a second, which --documents does not need.
 */
const partsFor = async (root: string, services: readonly string[]): Promise<[GeneratedPart[], GeneratedPart[]]> => {
  const { codeParts, partsOf, sharedParts } = await import('./generate.ts');
  return [[...services.flatMap((service) => partsOf(root, service)), ...sharedParts(root)], codeParts(root)];
};

/** Where errors are printed. Several parts read one document and find the same errors in it: each is printed once. */
type Reporter = { readonly output: CommandOutput; readonly reported: Set<string> };

const changesIn = async (root: string, parts: readonly GeneratedPart[], reporter: Reporter) => {
  const found: Difference[] = [];
  let ok = true;
  for (const part of parts) {
    const changes = await orReported(reporter, async () => differences(root, await part.generate(), part.folders));
    found.push(...(changes ?? []));
    ok &&= changes !== undefined;
  }
  return { found, ok };
};

/** Writes all of the parts, or nothing after an error. @returns whether there was no error */
const generate = async (root: string, parts: readonly GeneratedPart[], reporter: Reporter): Promise<boolean> => {
  const { found, ok } = await changesIn(root, parts, reporter);
  if (!ok) return false;
  write(root, found);
  for (const { path, wanted } of found) reporter.output.log(`${wanted === undefined ? 'removed' : 'written'} ${path}`);
  return true;
};

const writeDocuments = async (root: string, reporter: Reporter): Promise<boolean> => {
  const documents = await orReported(reporter, () => generateDocuments(root));
  for (const path of documents ?? []) reporter.output.log(`written ${path}`);
  return documents !== undefined;
};

/**
 * Prints errors in a contract. Any other error is a defect of codegen and passes through.
 * @returns what `work` returns, or undefined after errors
 */
const orReported = async <Result>(
  { output, reported }: Reporter,
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
