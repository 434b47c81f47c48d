/** Which project may depend on which: an app meets another only through its client and its events. */
export const projectDependencies = {
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow: [],
      // The kit's own tests want a database; no source file of the kit knows libs/testing.
      ignoredCircularDependencies: [['service-kit', 'testing']],
      depConstraints: [
        { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
        { sourceTag: 'type:messaging', onlyDependOnLibsWithTags: ['type:kernel', 'type:messaging'] },
        { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:kernel', 'type:messaging', 'type:kit'] },
        { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client', 'type:contract'] },
        {
          sourceTag: 'type:testing',
          onlyDependOnLibsWithTags: ['type:kernel', 'type:kit', 'type:messaging', 'type:testing', 'type:tool'],
        },
        {
          sourceTag: 'type:app',
          onlyDependOnLibsWithTags: [
            'type:kernel',
            'type:kit',
            'type:messaging',
            'type:client',
            'type:contract',
            'type:schema',
            'type:testing',
          ],
        },
      ],
    },
  ],
};
