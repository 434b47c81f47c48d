import { changeCurrentVersion } from '@coffeemesh/kernel';
import { replaceItemRules } from '../domain/item-rules.ts';
import { replacedItem } from '../domain/item.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { itemResponse } from './item-response.ts';

/** Replaces the name and kind of an item; its unit is fixed. */
export const replaceItem: Handler<'replaceItem'> = ({ params, body, ifMatch }, { items, clock }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => items.get(params.itemId),
    change: async (current) => {
      replaceItemRules.assert({ draft: body, current });
      const item = replacedItem(current, body, clock.now());
      await items.replace(item);
      return itemResponse(item);
    },
  });
