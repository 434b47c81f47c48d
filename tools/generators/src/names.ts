/** `cancelOrder` → `CancelOrder` */
export const capitalised = (camel: string): string => camel.slice(0, 1).toUpperCase() + camel.slice(1);

/** `orders.order-ready.v1` → `OrderReady`; `orders.order-ready.v2` → `OrderReadyV2` */
export const eventNameOf = (type: string): string => {
  const [, event = '', version] = type.split('.');
  const words = (version === 'v1' ? event : `${event}-${version}`).split('-');
  return words.map(capitalised).join('');
};
