# One image per service: docker build --build-arg SERVICE=orders .
# Node runs the TypeScript files directly (docs/adr/0002), so nothing is compiled. Only Prisma's clients and the bundled documents
# are generated.

FROM node:24-bookworm-slim AS workspace
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run generate

# The migration job: docker build --target migrate .
FROM workspace AS migrate
USER node
CMD ["npm", "run", "migrate"]

FROM workspace AS production
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim AS service
ARG SERVICE
ENV NODE_ENV=production SERVICE=${SERVICE}
WORKDIR /app
# apps/ and libs/ include their own node_modules, which npm creates where versions differ.
COPY --from=production /app/package.json ./
COPY --from=production /app/node_modules node_modules
COPY --from=production /app/libs libs
COPY --from=production /app/openapi openapi
COPY --from=production /app/apps/${SERVICE} apps/${SERVICE}
USER node
CMD ["sh", "-c", "exec node apps/$SERVICE"]
