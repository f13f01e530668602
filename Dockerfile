# Milepost, to be run beside a Postgres (docker-compose.yml) or, to try it out, on its own with a volume at /data.
FROM node:24-slim AS build
WORKDIR /milepost
COPY . .
RUN npm ci && node scripts/build.mjs

FROM node:24-slim AS packages
WORKDIR /milepost
COPY package.json package-lock.json .npmrc ./
COPY packages/shared/package.json packages/shared/
COPY packages/blueprint/package.json packages/blueprint/
COPY migrations/package.json migrations/
COPY apps/api/package.json apps/api/
RUN npm ci --omit=dev --workspace @milepost/api --workspace @milepost/migrations

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MILEPOST_DATA=/data
RUN mkdir /data && chown node:node /data
WORKDIR /milepost
COPY --from=packages /milepost ./
COPY --from=build /milepost/packages/shared/dist packages/shared/dist
COPY --from=build /milepost/packages/blueprint/dist packages/blueprint/dist
COPY --from=build /milepost/migrations/dist migrations/dist
COPY --from=build /milepost/apps/api/dist apps/api/dist
COPY --from=build /milepost/apps/web/dist apps/web/dist
COPY templates templates
USER node
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/v1/health`).then((r) => process.exit(r.ok ? 0 : 1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
