import type { NamedSchema } from '../schema-table.ts';
import { call, camelCase, docComment, literal, objectLiteral, type Code } from './code.ts';
import { groupsInOrder, type NodeGroup } from './groups.ts';

const vocabulary = ['Absent', 'MapOf', 'Nullable', 'OneOf', 'TupleOf', 'Untyped'];

/** `schemas.ts`: a TypeBox const and its static type for every schema, each after those it uses. */
export const schemasModule = (schemas: readonly NamedSchema[]): Code => {
  const declarations = groupsInOrder([...schemas].sort(byName))
    .flatMap(declarationsOf)
    .join('\n');
  const words = vocabulary.filter((word) => declarations.includes(`${word}(`));
  return `
import Type, { type Static } from 'typebox';
${words.length > 0 ? `import { ${words.join(', ')} } from '@coffeemesh/service-kit/schema';` : ''}

${declarations}
`;
};

const byName = (left: NamedSchema, right: NamedSchema): number => (left.name < right.name ? -1 : 1);

const declarationsOf = ({ members, cyclic }: NodeGroup<NamedSchema>): Code[] => {
  if (!cyclic)
    return members.map((schema) =>
      declaration(
        schema,
        schema.code((name) => name),
      ),
    );
  const names = new Set(members.map(({ name }) => name));
  const reference = (name: string) => (names.has(name) ? call('Type.Ref', literal(name)) : name);
  const definitions = groupName([...names]);
  return [
    `const ${definitions} = ${objectLiteral(members.map((schema) => [schema.name, schema.code(reference)]))};\n`,
    ...members.map((schema) => declaration(schema, call('Type.Cyclic', definitions, literal(schema.name)))),
  ];
};

/** `treeAndLeaf`; a large cycle is named after its first member, which is in no other cycle. */
const groupName = (names: readonly string[]): string =>
  camelCase((names.length <= 3 ? names : [names[0], 'others']).join('-and-'));

const declaration = ({ name, description }: NamedSchema, code: Code): Code =>
  `${docComment(description)}export const ${name} = ${code};\nexport type ${name} = Static<typeof ${name}>;\n`;
