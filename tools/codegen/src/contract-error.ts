/** Something in a contract that codegen does not know or accept, with its file and line. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly detail: string;

  /** @param column 1-based; only where the line is too long to find the place */
  constructor(file: string, line: number, detail: string, column?: number) {
    super(`${file}:${line}${column === undefined ? '' : `:${column}`}: ${detail}`);
    this.file = file;
    this.line = line;
    this.detail = detail;
  }
}

/** All errors of a contract at once. */
export class ContractErrors extends Error {
  override readonly name = 'ContractErrors';
  readonly errors: readonly ContractError[];

  constructor(errors: readonly ContractError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

/** Collects errors over several steps, so that one error does not hide the next. */
export class ErrorCollector {
  readonly #errors = new Map<string, ContractError>();

  /** Returns what `work` returns, or undefined after errors of the contract, which are collected. Other errors pass through. */
  collect<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      for (const each of contractErrorsOf(error)) this.add(each);
      return undefined;
    }
  }

  add(error: ContractError): void {
    this.#errors.set(error.message, error);
  }

  /** @throws ContractErrors if there were any */
  throwIfAny(): void {
    if (this.#errors.size > 0) throw new ContractErrors([...this.#errors.values()]);
  }
}

/** @throws the error itself, if it is none of a contract */
const contractErrorsOf = (error: unknown): readonly ContractError[] => {
  if (error instanceof ContractErrors) return error.errors;
  if (error instanceof ContractError) return [error];
  throw error;
};
