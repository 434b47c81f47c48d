/** One order of imports: Node and packages, then @coffeemesh, then parents, then siblings; alphabetical in each. */
export const importOrder = [
  'error',
  {
    groups: ['builtin', 'external', 'internal', 'parent', ['sibling', 'index']],
    pathGroups: [{ pattern: '@coffeemesh/**', group: 'internal' }],
    pathGroupsExcludedImportTypes: [],
    alphabetize: { order: 'asc', caseInsensitive: true },
    'newlines-between': 'never',
    distinctGroup: false,
  },
];
