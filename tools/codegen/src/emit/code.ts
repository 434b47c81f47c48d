/** TypeScript source text. */
export type Code = string;

/** A plain JSON value as a literal. */
export const literal = (value: unknown): Code => JSON.stringify(value);

/** `{ a: 1, 'b-c': 2 }` of member code by name. */
export const objectLiteral = (members: Iterable<readonly [string, Code]>): Code =>
  `{ ${[...members].map(([name, code]) => `${propertyName(name)}: ${code}`).join(', ')} }`;

export const arrayLiteral = (items: readonly Code[]): Code => `[${items.join(', ')}]`;

/** `f(a, b)`; undefined arguments are left out. */
export const call = (callee: string, ...args: (Code | undefined)[]): Code =>
  `${callee}(${args.filter((arg) => arg !== undefined).join(', ')})`;

export const propertyName = (name: string): Code =>
  isIdentifier(name) || /^[1-9]\d*$/.test(name) ? name : literal(name);

export const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** A JSDoc comment of the text, or nothing without a text. */
export const docComment = (text: string | undefined): Code => {
  const trimmed = text?.trim().replaceAll('*/', '* /');
  if (!trimmed) return '';
  const lines = trimmed.split('\n').flatMap(wrapped);
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
};

const commentWidth = 110;

/** A line broken between words; tables and code stay as they are. */
const wrapped = (line: string): string[] => {
  if (line.length <= commentWidth || /^(\s*\||```)/.test(line)) return [line];
  const cut = line.lastIndexOf(' ', commentWidth);
  return cut <= 0 ? [line] : [line.slice(0, cut), ...wrapped(line.slice(cut + 1))];
};

/** `simple-user`, `list orders`, `createOrder` → `SimpleUser`, `ListOrders`, `CreateOrder`. */
export const pascalCase = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=[0-9])/, '_');

/** `cancelOrder` → `cancel-order`. */
export const kebabCase = (camel: string): string => camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `PascalCase`, `kebab-case` → `pascalCase`, `kebabCase`. */
export const camelCase = (text: string): string => {
  const pascal = pascalCase(text);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
};
