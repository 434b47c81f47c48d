/** Which project may depend on which: an app meets another only through its client and its events. No cycle is allowed. */
export const projectDependencies = {
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow: [],
      depConstraints: [
        { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
        { sourceTag: 'type:async', onlyDependOnLibsWithTags: ['type:kernel'] },
        { sourceTag: 'type:postgres', onlyDependOnLibsWithTags: ['type:kernel', 'type:async'] },
        { sourceTag: 'type:http-client', onlyDependOnLibsWithTags: ['type:kernel', 'type:async'] },
        {
          sourceTag: 'type:fault-injection',
          onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:http-client'],
        },
        {
          sourceTag: 'type:messaging',
          onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:postgres', 'type:messaging'],
        },
        {
          sourceTag: 'type:kit',
          onlyDependOnLibsWithTags: [
            'type:kernel',
            'type:async',
            'type:postgres',
            'type:http-client',
            'type:fault-injection',
            'type:messaging',
            'type:kit',
          ],
        },
        { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client', 'type:contract'] },
        { sourceTag: 'type:servers', onlyDependOnLibsWithTags: ['type:servers'] },
        {
          sourceTag: 'type:testing',
          onlyDependOnLibsWithTags: ['type:kernel', 'type:async', 'type:postgres', 'type:servers', 'type:testing'],
        },
        {
          sourceTag: 'type:contract-testing',
          onlyDependOnLibsWithTags: [
            'type:kernel',
            'type:postgres',
            'type:fault-injection',
            'type:messaging',
            'type:kit',
            'type:testing',
          ],
        },
        {
          sourceTag: 'type:app',
          onlyDependOnLibsWithTags: [
            'type:kernel',
            'type:async',
            'type:postgres',
            'type:http-client',
            'type:fault-injection',
            'type:kit',
            'type:messaging',
            'type:client',
            'type:contract',
            'type:schema',
            'type:testing',
            'type:contract-testing',
          ],
        },
      ],
    },
  ],
};
