# Built once, run as `node dist/server/api.js`, `worker.js` or `migrate.js`; see docker-compose.yml.
FROM node:24-bookworm-slim AS build
WORKDIR /bursar
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production BURSAR_MODE=production
WORKDIR /bursar
COPY --from=build /bursar/package.json ./
COPY --from=build /bursar/node_modules ./node_modules
COPY --from=build /bursar/dist ./dist
# a volume takes over who owns the folder that it covers
RUN install -d -o node -g node -m 700 /var/lib/bursar/audit-checkpoints
USER node
EXPOSE 4000
CMD ["node", "--max-old-space-size=640", "--max-semi-space-size=32", "dist/server/api.js"]
