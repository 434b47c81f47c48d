import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { reloadingModules, type ReloadingModules } from './reloading.ts';
import { runFile, type FileResult } from './run-file.ts';

/** Where the mutated code reads which mutant is active, and counts what each test reaches. */
const context: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});

const separator = ' › ';

const toTestResult = (file: string, { name, error, durationMs }: FileResult): TestResult => {
  const test = { id: `${file}${separator}${name}`, name, fileName: resolve(file), timeSpentMs: durationMs };
  if (error === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: error };
};

/** File → names of the chosen tests; without a choice every file with all its tests. */
const selectionOf = (files: readonly string[], chosen: readonly string[] | undefined) =>
  files.flatMap((file) => {
    const prefix = `${file}${separator}`;
    const names = chosen?.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    return names?.length === 0 ? [] : [{ file, names }];
  });

/**
 * Runs tests that need neither a database nor an environment of their own: plain modules with `describe`, `it` and
 * `expect`. Stryker's own runner for Jest starts Jest anew for each mutant, which takes seconds.
 */
class CircusRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #files: readonly string[];
  readonly #modules: ReloadingModules;
  #wasMutatedWhileLoading = false;

  constructor(options: StrykerOptions) {
    this.#files = globSync(options['circus'] as string).toSorted();
    this.#modules = reloadingModules(process.cwd());
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    context.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(undefined, false);
    return { ...result, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, reloadEnvironment, disableBail } = options;
    if (reloadEnvironment || this.#wasMutatedWhileLoading) this.#modules.reload();
    this.#wasMutatedWhileLoading = reloadEnvironment;
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    try {
      const result = await this.#run(testFilter, !disableBail);
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result, disableBail);
    } finally {
      delete context.activeMutant;
    }
  }

  async #run(chosen: readonly string[] | undefined, endsAtFirstFailure: boolean): Promise<CompleteDryRunResult> {
    const tests: TestResult[] = [];
    for (const { file, names } of selectionOf(this.#files, chosen)) {
      const onTest = (name: string | undefined) => {
        if (name === undefined) delete context.currentTestId;
        else context.currentTestId = `${file}${separator}${name}`;
      };
      tests.push(...(await this.#runFile(file, { names, onTest })));
      if (endsAtFirstFailure && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** A mutant that keeps the file from being loaded was noticed: each test in it would fail. */
  async #runFile(file: string, selection: Parameters<typeof runFile>[1]): Promise<readonly TestResult[]> {
    try {
      const results = await runFile(() => this.#modules.load(join(process.cwd(), file)), selection);
      return results.map((result) => toTestResult(file, result));
    } catch (error) {
      if (context.activeMutant === undefined) throw error;
      return [toTestResult(file, { name: 'is loaded', error: String(error), durationMs: 0 })];
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
