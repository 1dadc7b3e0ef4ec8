export { openAppendFile, type AppendFile, type OpenAppendFile } from '#shared/audit/appendFile';
