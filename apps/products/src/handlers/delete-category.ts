import { noContent } from '@coffeemesh/service-kit';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Only an empty category can go, so that no menu changes by it. */
export const deleteCategory: Handler<'deleteCategory'> = ({ params, ifMatch }, { categories }) =>
  onVersion(
    ifMatch,
    () => categories.get(params.categoryId),
    async (category) => {
      await categories.remove(category, { events: [] });
      return noContent();
    },
  );
