// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
export {};
