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
COPY shared/data ./shared/data
COPY subgraphs ./subgraphs
RUN find subgraphs -type f ! -name schema.graphql -delete && mkdir data && chown node data
USER node
CMD ["node", "dist/gateway/src/main.js"]
