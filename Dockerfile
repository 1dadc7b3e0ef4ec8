# One image for the gateway, the departments and the tools; the command chooses (see docker-compose.yml).
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY gateway/supergraph.graphql gateway/supergraph.yaml ./gateway/
COPY gateway/policy/bundle.json ./gateway/policy/
COPY shared/data ./shared/data
COPY shared/policy ./shared/policy
COPY scripts/audit ./scripts/audit
COPY subgraphs ./subgraphs
RUN find subgraphs -type f ! -name schema.graphql ! -name policy.json ! -name catalogue.json -delete \
  && mkdir data audit keys tokens && chown node data audit keys tokens
USER node
CMD ["node", "dist/gateway/src/main.js"]
