# One image per service: docker build --build-arg SERVICE=orders .
# Node runs the TypeScript as it is (docs/adr/0002), so there is nothing to compile; only Prisma's client is generated.

FROM node:24-bookworm-slim AS workspace
WORKDIR /app
COPY . .
RUN npm install --no-save --no-audit --no-fund && npm run prisma-generate

# The migration job: docker build --target migrate .
FROM workspace AS migrate
USER node
CMD ["npm", "run", "migrate"]

FROM node:24-bookworm-slim AS service
ARG SERVICE
ENV NODE_ENV=production SERVICE=${SERVICE}
WORKDIR /app
COPY package.json package-lock.json ./
COPY libs libs
COPY openapi openapi
COPY --from=workspace /app/apps/${SERVICE} apps/${SERVICE}
RUN npm install --no-save --no-audit --no-fund --omit=dev --workspace=apps/${SERVICE} && npm cache clean --force
USER node
CMD ["sh", "-c", "exec node apps/$SERVICE/src/main.ts"]
