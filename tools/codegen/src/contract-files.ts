import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ContractFault } from './contract-fault.ts';
import { Place, type ContractFile } from './place.ts';

/** The files of a contract: each read once, and the `$ref`s between them. */
export class ContractFiles {
  readonly #root: string;
  readonly #read: (path: string) => string;
  readonly #files = new Map<string, ContractFile>();

  /**
   * @param root what file names in faults are relative to
   * @param read how the text of a file is come by
   */
  constructor(root: string, read: (path: string) => string = (path) => readFileSync(path, 'utf8')) {
    this.#root = root;
    this.#read = read;
  }

  /** @throws ContractFault if the file cannot be read or is not YAML */
  open(path: string): Place {
    const absolute = resolve(this.#root, path);
    const file = this.#files.get(absolute) ?? this.#parse(absolute);
    return Place.root(file);
  }

  /** Follows `$ref` from here, and on, to what is meant; a place without `$ref` is itself. */
  resolve(place: Place): Place {
    const seen = new Set<string>();
    let target = place;
    for (let ref = target.get('$ref'); ref; ref = target.get('$ref')) {
      if (seen.has(target.id)) throw place.fault(`$ref ${ref.text()} leads back to itself`);
      seen.add(target.id);
      target = this.follow(ref);
    }
    return target;
  }

  /** The place that the text of a `$ref` names, one step. */
  follow(ref: Place): Place {
    const [file = '', pointer = ''] = ref.text().split('#');
    if (/^[a-z]+:\/\//.test(file)) throw ref.fault(`$ref to another host is not supported: ${ref.text()}`);
    if (pointer !== '' && !pointer.startsWith('/')) throw ref.fault(`unknown $ref form ${ref.text()} ($anchor)`);
    const root = file === '' ? Place.root(ref.file) : this.#openFrom(ref, file);
    const target = root.at(pointer);
    if (!target) throw ref.fault(`$ref leads nowhere: ${ref.text()}`);
    return target;
  }

  #openFrom(ref: Place, file: string): Place {
    try {
      return this.open(resolve(dirname(ref.file.path), file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw ref.fault(`$ref leads nowhere: ${ref.text()}`);
      throw error;
    }
  }

  #parse(path: string): ContractFile {
    const lines = new LineCounter();
    const name = relative(this.#root, path).split(sep).join('/');
    const document = parseDocument(this.#read(path), { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error) throw new ContractFault(name, error.linePos?.[0].line ?? 1, error.message);
    const file = { name, path, document, lines };
    this.#files.set(path, file);
    return file;
  }
}
