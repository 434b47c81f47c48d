type Report = {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
};

/** How each test of a jest report (`--json`) ended, of the files and tests that match: `passed`, `failed`, `todo`. */
export const outcomesIn = (report: string, file: RegExp, name = /(?:)/): Record<string, string> => {
  const { testResults } = JSON.parse(report) as Report;
  const results = testResults.filter((each) => file.test(each.name)).flatMap((each) => each.assertionResults);
  const matching = results.filter(({ fullName }) => name.test(fullName));
  return Object.fromEntries(matching.map(({ fullName, status }) => [fullName, status]));
};

/** How many tests ended in each way. */
export const countsOf = (outcomes: Readonly<Record<string, string>>): Record<string, number> => {
  const statuses = Object.values(outcomes);
  return Object.fromEntries(
    [...new Set(statuses)].map((status) => [status, statuses.filter((each) => each === status).length]),
  );
};
