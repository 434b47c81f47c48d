import { manager, type Harness } from '../harness.ts';

export type Copy = Pick<Harness, 'call'>;

/** Sets a product's price at a cafe, in its currency. @returns the status */
export const setPrice = async (copy: Copy, { cafeId, currency }: Cafe, productId: string, amount: number) => {
  const { status } = await copy.call('PUT', `/menus/${cafeId}/products/${productId}`, {
    as: { ...manager, roles: [{ role: 'administrator' }] },
    headers: { 'if-match': '*' },
    body: { available: true, sizePrices: [{ size: 'regular', price: { amount, currency } }], optionPrices: [] },
  });
  return status;
};

/** The price on the menu. */
export const menuPrice = async (copy: Copy, { cafeId }: Cafe, productId: string) => {
  const { status, body } = await copy.call('GET', `/menus/${cafeId}`);
  const product = body.products?.find((each: { productId: string }) => each.productId === productId);
  return { status, price: product?.sizes[0].price.amount as number };
};

export type Cafe = { readonly cafeId: string; readonly currency: string };

export type Run = {
  readonly copies: readonly [Copy, Copy];
  readonly cafes: readonly Cafe[];
  readonly productId: string;
  /** The minimum number of changes per menu; changes continue until `interfere` is done. */
  readonly rounds: number;
  readonly interfere?: () => Promise<void>;
};

let latest = 1_000;

/**
 * Prices only rise. Writers change them through one copy and read through both; readers read all the time.
 * @returns the number of reads below the last acknowledged price, and the number of failures
 */
export const writeAndRead = async ({ copies, cafes, productId, rounds, interfere = async () => undefined }: Run) => {
  const counted = { writes: 0, reads: 0, stale: 0, failed: 0 };
  const acknowledged = new Map<Cafe, number>();
  let writing = cafes.length;
  let interfereing = true;

  const look = async (copy: Copy, cafe: Cafe): Promise<void> => {
    const least = acknowledged.get(cafe) ?? 0;
    const { status, price } = await menuPrice(copy, cafe, productId);
    counted.reads += 1;
    if (status !== 200) counted.failed += 1;
    else if (price < least) counted.stale += 1;
  };
  const write = async (cafe: Cafe): Promise<void> => {
    for (let round = 0; round < rounds || interfereing; round += 1) {
      const price = (latest += 1);
      const [one, other] = round % 2 === 0 ? copies : copies.toReversed();
      counted.writes += 1;
      if ((await setPrice(one as Copy, cafe, productId, price)) === 200) acknowledged.set(cafe, price);
      else counted.failed += 1;
      await Promise.all([look(other as Copy, cafe), look(one as Copy, cafe)]);
    }
    writing -= 1;
  };
  const read = async (copy: Copy, cafe: Cafe): Promise<void> => {
    while (writing > 0) await look(copy, cafe);
  };
  await Promise.all([
    interfere().finally(() => (interfereing = false)),
    ...cafes.flatMap((cafe) => [write(cafe), ...copies.map((copy) => read(copy, cafe))]),
  ]);
  return counted;
};
