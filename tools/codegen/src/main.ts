import { parseArgs } from 'node:util';
import { ContractFaults } from './contract-fault.ts';
import { unifiedDiff } from './diff.ts';
import { partsOf, sharedParts } from './generate.ts';
import { servicesIn, workspaceRoot } from './workspace.ts';
import { differences, write } from './write.ts';

const usage = `Usage: codegen <service>… | --all [--check]
  Generates what the contracts under openapi/ say. With --check it writes nothing, and fails where something differs.`;

/** @returns the exit code */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const known = servicesIn(workspaceRoot);
  const services = values.all ? known : positionals;
  const unknown = services.filter((service) => !known.includes(service));
  if (services.length === 0 || unknown.length > 0) {
    console.error(unknown.length > 0 ? `No openapi/${unknown[0]}/oas.yaml. Known: ${known.join(', ')}` : usage);
    return 2;
  }
  let failed = false;
  const parts = [...services.flatMap((service) => partsOf(workspaceRoot, service)), ...sharedParts(workspaceRoot)];
  for (const part of parts) {
    try {
      const changes = differences(workspaceRoot, await part.generate(), part.folders);
      if (values.check) {
        for (const change of changes) console.error(unifiedDiff(change));
        failed ||= changes.length > 0;
      } else {
        write(workspaceRoot, changes);
        for (const { path, wanted } of changes) console.log(`${wanted === undefined ? 'removed' : 'written'} ${path}`);
      }
    } catch (error) {
      if (!(error instanceof ContractFaults)) throw error;
      console.error(error.message);
      failed = true;
    }
  }
  if (failed && values.check)
    console.error(
      `\nGenerated code does not fit its contract. Run: npm run codegen -- ${values.all ? '--all' : services.join(' ')}`,
    );
  return failed ? 1 : 0;
};

process.exitCode = await main();
