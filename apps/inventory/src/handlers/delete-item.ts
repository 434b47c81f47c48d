import { changeCurrentVersion } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an item that is in no recipe and was never in stock. */
export const deleteItem: Handler<'deleteItem'> = ({ params, ifMatch }, { items }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => items.get(params.itemId),
    change: async (item) => {
      await items.remove(item);
      return noContent();
    },
  });
