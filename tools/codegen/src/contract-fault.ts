/** Something in a contract that codegen does not know or cannot accept, and where it stands. */
export class ContractFault extends Error {
  override readonly name = 'ContractFault';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly detail: string;

  /** @param column 1-based; where the line alone would not show what is meant */
  constructor(file: string, line: number, detail: string, column?: number) {
    super(`${file}:${line}${column === undefined ? '' : `:${column}`}: ${detail}`);
    this.file = file;
    this.line = line;
    this.detail = detail;
  }
}

/** Every fault of a contract, so that an author sees all of them at once. */
export class ContractFaults extends Error {
  override readonly name = 'ContractFaults';
  readonly faults: readonly ContractFault[];

  constructor(faults: readonly ContractFault[]) {
    super(faults.map(({ message }) => message).join('\n'));
    this.faults = faults;
  }
}

/** Gathers faults over several pieces of work, so that one fault does not hide the next. */
export class FaultList {
  readonly #faults = new Map<string, ContractFault>();

  /** What `work` returns, or undefined where it ended in a fault, which is kept. Other errors pass through. */
  during<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ContractFault)) throw error;
      this.#faults.set(error.message, error);
      return undefined;
    }
  }

  /** @throws ContractFaults if there were any */
  throwIfAny(): void {
    if (this.#faults.size > 0) throw new ContractFaults([...this.#faults.values()]);
  }
}
