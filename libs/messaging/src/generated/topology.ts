// Generated from openapi/*/events.yaml; do not edit. `npm run codegen`

/** The services that consume an event, by its type. An event without a consumer is not listed. */
export const topology: Readonly<Record<string, readonly string[]>> = {
  'cafes.cafe-created.v1': ['products'],
  'cafes.cafe-status-changed.v1': ['orders'],
  'cafes.cafe-updated.v1': ['orders'],
  'delivery.delivery-delivered.v1': ['orders'],
  'delivery.delivery-failed.v1': ['orders'],
  'delivery.delivery-picked-up.v1': ['orders'],
  'delivery.delivery-returned.v1': ['orders'],
  'inventory.stock-back.v1': ['products'],
  'inventory.stock-out.v1': ['products'],
  'kitchen.schedule-cancelled.v1': ['orders'],
  'kitchen.schedule-finished.v1': ['orders'],
  'kitchen.schedule-started.v1': ['orders'],
  'orders.order-cancelled.v1': ['delivery'],
  'orders.order-collected.v1': ['delivery'],
  'orders.order-ready.v1': ['delivery'],
  'products.menu-changed.v1': ['orders'],
  'products.product-back.v1': ['orders'],
  'products.product-created.v1': ['orders'],
  'products.product-deleted.v1': ['inventory', 'orders'],
  'products.product-sold-out.v1': ['orders'],
  'products.product-updated.v1': ['orders'],
};
