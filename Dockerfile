# One image: the built app, which finds its database by DATABASE_URL. See docs/operate.md.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npm ci --no-audit --no-fund --ignore-scripts && npx turbo run build

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app /app
# Who was erased, outside the database: a volume that the processes share.
RUN mkdir /erasures && chown node:node /erasures
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The start command watches over the app; --init in the compose file reaps what ends below it.
CMD ["node", "--import", "tsx", "scripts/serve.ts", "--data", "/tmp/leesbewijs"]
