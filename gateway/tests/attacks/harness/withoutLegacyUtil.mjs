// Node 23 and later have none of these: code that calls them throws there, and a rule that throws must not let anybody in.
import util from 'node:util';

for (const name of [
  'isArray',
  'isBoolean',
  'isBuffer',
  'isDate',
  'isError',
  'isFunction',
  'isNull',
  'isNullOrUndefined',
  'isNumber',
  'isObject',
  'isPrimitive',
  'isRegExp',
  'isString',
  'isSymbol',
  'isUndefined',
  'log',
  '_extend',
]) {
  delete util[name];
}
