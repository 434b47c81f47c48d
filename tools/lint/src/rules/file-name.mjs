import { basename } from 'node:path';

/** Words that say nothing about what a file is for. */
const vague = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc', 'impl'];

/** File and folder names: kebab-case, and no word that fits everything. */
export const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      case: '{{name}} is not kebab-case.',
      vague: '{{name}}: "{{word}}" fits everything. Name the file after what it is for.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const folders = context.filename
          .slice(context.cwd.length + 1)
          .split(/[\\/]/)
          .slice(0, -1);
        const file = basename(context.filename).replace(/(\.(test|config|d))?\.[cm]?[jt]s$/, '');
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file))
          context.report({ node, messageId: 'case', data: { name: basename(context.filename) } });
        for (const name of [...folders, file]) {
          const word = name.split('-').find((each) => vague.includes(each));
          if (word !== undefined) context.report({ node, messageId: 'vague', data: { name, word } });
        }
      },
    };
  },
};
