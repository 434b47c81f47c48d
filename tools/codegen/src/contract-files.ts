import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ContractError } from './contract-error.ts';
import { Place, type ContractFile } from './place.ts';

/** The files of a contract, each read once, and the `$ref`s between them. */
export class ContractFiles {
  readonly #root: string;
  readonly #read: (path: string) => string;
  readonly #files = new Map<string, ContractFile>();

  /**
   * @param root the folder that file names in errors are relative to
   * @param read reads the text of a file
   */
  constructor(root: string, read: (path: string) => string = (path) => readFileSync(path, 'utf8')) {
    this.#root = root;
    this.#read = read;
  }

  /** @throws ContractError if the file cannot be read or is not YAML */
  open(path: string): Place {
    const absolute = resolve(this.#root, path);
    const file = this.#files.get(absolute) ?? this.#parse(absolute);
    return Place.root(file);
  }

  /** Follows every `$ref` from here to its target; a place without `$ref` is its own target. */
  resolve(place: Place): Place {
    const seen = new Set<string>();
    let target = place;
    for (let ref = target.get('$ref'); ref; ref = target.get('$ref')) {
      if (seen.has(target.id)) throw place.error(`$ref ${ref.text()} leads back to itself`);
      seen.add(target.id);
      target = this.follow(ref);
    }
    return target;
  }

  /** The place that the text of a `$ref` names, one step. */
  follow(ref: Place): Place {
    const [file = '', pointer = ''] = ref.text().split('#');
    if (/^[a-z]+:\/\//.test(file)) throw ref.error(`$ref to another host is not supported: ${ref.text()}`);
    if (pointer !== '' && !pointer.startsWith('/')) throw ref.error(`unknown $ref form ${ref.text()} ($anchor)`);
    const root = file === '' ? Place.root(ref.file) : this.#openFrom(ref, file);
    const target = root.at(pointer);
    if (!target) throw ref.error(`$ref leads nowhere: ${ref.text()}`);
    return target;
  }

  #openFrom(ref: Place, file: string): Place {
    try {
      return this.open(resolve(dirname(ref.file.path), file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw ref.error(`$ref leads nowhere: ${ref.text()}`);
      throw error;
    }
  }

  #parse(path: string): ContractFile {
    const lines = new LineCounter();
    const name = relative(this.#root, path).split(sep).join('/');
    const document = parseDocument(this.#read(path), { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error) throw new ContractError(name, error.linePos?.[0].line ?? 1, error.message);
    const file = { name, path, document, lines };
    this.#files.set(path, file);
    return file;
  }
}
